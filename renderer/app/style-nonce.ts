/** The nonce of this load: the host writes it into the page and into the header of the style policy. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''

/* eslint-disable @typescript-eslint/no-deprecated -- of all ways to make an element, this is the one libraries use */
const create = document.createElement.bind(document)

/**
 * Every style element gets the nonce (Ant Design's own nonce does not reach the one its scroll lock makes), and takes
 * its rules as text where Ant Design hands them over as markup, which trusted types would refuse.
 */
document.createElement = (name: string, options?: ElementCreationOptions) => {
  const element = create(name, options)
  if (name.toLowerCase() !== 'style') return element
  element.setAttribute('nonce', styleNonce)
  return Object.defineProperty(element, 'innerHTML', {
    get: () => element.textContent,
    set: (rules: string) => {
      element.textContent = rules
    },
  })
} // the overloads by tag name are the same function
