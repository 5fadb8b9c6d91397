/** The nonce of this load: the host writes it into the page and into the header of the style policy. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''

const create = document.createElement.bind(document)

// Ant Design's own nonce does not reach the style its scroll lock makes, so every style element gets it here.
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options)
  if (name.toLowerCase() === 'style') element.setAttribute('nonce', styleNonce)
  return element
}) as typeof document.createElement // the overloads by tag name are the same function
