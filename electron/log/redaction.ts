import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const MOST_FRAMES = 8

/**
 * What may be written down of an error: its class, its code and the lines of our own code it passed through.
 * Never its message, which may quote what a person typed or what stands in the database.
 */
export function redacted(cause: unknown): string {
  if (!(cause instanceof Error)) return `thrown ${typeof cause}`
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${plainWord(cause.code)}` : ''
  const reason = cause.cause === undefined ? [] : [`caused by ${redacted(cause.cause)}`]
  return [`${plainWord(cause.constructor.name)}${code}`, ...ownFrames(cause.stack ?? ''), ...reason].join('\n  ')
}

/** Places in our own code, relative to the program's folder: \`electron/ipc/answer.ts:41\`. */
function ownFrames(stack: string): readonly string[] {
  const places = [...stack.matchAll(/^ +at .*?(?:file:\/\/)?([^\s()]+?):(\d+):\d+\)?$/gm)]
  return places
    .map(([, file = '', line = '']) => ({ file: path.relative(ROOT, file), line }))
    .filter(({ file }) => /^(shared|db|electron)[\\/][\w./\\-]+\.[jt]s$/.test(file))
    .slice(0, MOST_FRAMES)
    .map(({ file, line }) => `at ${file}:${line}`)
}

function plainWord(word: string): string {
  return /^\w{1,60}$/.test(word) ? word : '?'
}
