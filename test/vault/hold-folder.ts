import { openHouse } from '#electron/ipc/house'

/** Opens the room of a folder, says so, and stays until it is killed. */
const [folder = ''] = process.argv.slice(2)
const house = await openHouse({ folder, host: 'none', seat: '另一席位', demo: false })
await house.connect().call('session.state', {})
process.stdout.write('open\n')
setInterval(() => undefined, 60_000)
