import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'

/** File systems that live on another machine; locks and flushes on them cannot be trusted with a database. */
const REMOTE = new Set(
  [
    '9p',
    'afs',
    'ceph',
    'cifs',
    'davfs',
    'gfs2',
    'glusterfs',
    'lustre',
    'ncpfs',
    'nfs',
    'nfs4',
    'ocfs2',
    'smb3',
    'smbfs',
  ].concat(['fuse.curlftpfs', 'fuse.davfs', 'fuse.glusterfs', 'fuse.rclone', 'fuse.s3fs', 'fuse.sshfs']),
)

/** Whether a folder, which need not exist yet, would lie on another machine. */
export function isOnNetworkShare(folder: string): boolean {
  const real = realpathSync.native(nearestExisting(path.resolve(folder)))
  if (process.platform === 'win32') return isUncPath(real) || isUncPath(folder)
  if (process.platform !== 'linux') return false
  return REMOTE.has(fileSystemOf(real, readFileSync('/proc/self/mountinfo', 'utf8')))
}

/** A path of the form \\server\share, also in its long form; a mapped drive letter resolves to one. */
export function isUncPath(file: string): boolean {
  return /^\\\\\?\\UNC\\/i.test(file) || (/^[\\/]{2}/.test(file) && !/^\\\\[?.]\\/.test(file))
}

/** The file system a folder lies on, by the kernel's table of mounts; the longest mount point that holds it counts, the later of equals. */
export function fileSystemOf(folder: string, mountInfo: string): string {
  const mounts = mountInfo.split('\n').flatMap((line) => {
    const [before, after] = line.split(' - ')
    const point = before?.split(' ')[4]
    const kind = after?.split(' ')[0]
    return point === undefined || kind === undefined ? [] : [{ point: unescaped(point), kind }]
  })
  const holding = mounts.filter(({ point }) => folder === point || folder.startsWith(point === '/' ? '/' : `${point}/`))
  return holding.toSorted((one, other) => one.point.length - other.point.length).at(-1)?.kind ?? ''
}

function unescaped(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || path.dirname(folder) === folder ? folder : nearestExisting(path.dirname(folder))
}
