type Listener = () => void

const listeners = new Set<Listener>()

/** Subscribes to the news that a call was refused for want of a session; returns the function that ends it. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells the shell that the session has ended, so that it hides the pages and asks for the password. */
export function reportSignedOut(): void {
  for (const listener of listeners) listener()
}
