import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Bridge, RoomEvent } from '#shared/ipc/contract'

/** All that the page can reach: one call and one subscription, never ipcRenderer itself. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('records:call', name, input),
  on: (listener) => {
    const hear = (_event: IpcRendererEvent, event: RoomEvent) => {
      listener(event)
    }
    ipcRenderer.on('records:event', hear)
    return () => {
      ipcRenderer.off('records:event', hear)
    }
  },
}

contextBridge.exposeInMainWorld('records', bridge)
