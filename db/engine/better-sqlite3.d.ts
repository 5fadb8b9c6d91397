/** The part of the driver this project uses; the package's own typings are not reachable through its exports. */
declare module 'better-sqlite3' {
  export type Statement = {
    readonly reader: boolean
    all: (...parameters: readonly unknown[]) => unknown[]
    get: (...parameters: readonly unknown[]) => unknown
    run: (...parameters: readonly unknown[]) => { readonly changes: number; readonly lastInsertRowid: number | bigint }
    iterate: (...parameters: readonly unknown[]) => IterableIterator<unknown>
    pluck: () => Statement
  }

  export default class Driver {
    constructor(
      file: string,
      options?: { readonly fileMustExist?: boolean; readonly readonly?: boolean; readonly nativeBinding?: string },
    )
    readonly inTransaction: boolean
    prepare(sql: string): Statement
    exec(sql: string): this
    pragma(sql: string, options?: { readonly simple: boolean }): unknown
    /** Sets the key; written x'…' with 64 hexadecimal digits it is taken raw, without derivation. */
    key(key: Buffer): number
    close(): this
  }
}
