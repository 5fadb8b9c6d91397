import { expect, it } from 'vitest'
import { fileSystemOf, isOnNetworkShare, isUncPath } from '#electron/vault/network-share'
import { aFolder } from './an-office.ts'

const MOUNTS = `22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
25 22 0:22 / /mnt/office rw - cifs //server/share rw
26 25 0:23 / /mnt/office/local rw - ext4 /dev/sdb1 rw
27 22 0:24 / /mnt/with\\040blank rw,nosuid shared:9 master:1 - nfs4 server:/x rw
28 22 0:25 / /home/u/remote rw - fuse.sshfs u@h: rw
`

it.each([
  ['/mnt/office', 'cifs'],
  ['/mnt/office/room/data', 'cifs'],
  ['/mnt/office/local/room', 'ext4'],
  ['/mnt/officeother', 'ext4'],
  ['/mnt/with blank/room', 'nfs4'],
  ['/home/u/remote', 'fuse.sshfs'],
  ['/', 'ext4'],
])('finds %s on %s', (folder, kind) => {
  expect(fileSystemOf(folder, MOUNTS)).toBe(kind)
})

it.each([
  ['\\\\server\\share\\room', true],
  ['//server/share', true],
  ['\\\\?\\UNC\\server\\share', true],
  ['\\\\?\\C:\\room', false],
  ['C:\\room', false],
  ['/home/room', false],
])('tells whether %s is a share of Windows', (folder, expected) => {
  expect(isUncPath(folder)).toBe(expected)
})

it('takes a folder of this machine, also one that does not exist yet', () => {
  expect(isOnNetworkShare(`${aFolder()}/not/yet`)).toBe(false)
})
