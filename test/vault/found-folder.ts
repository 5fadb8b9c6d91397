import { openHouse } from '#electron/ipc/house'

/** Founds the office given as JSON in a folder: says when it begins and when it is done. */
const [folder = '', founding = '{}'] = process.argv.slice(2)
const house = await openHouse({ folder, host: 'none', seat: '另一席位', demo: false })
const line = house.connect()
await line.call('session.state', {})
process.stdout.write('begun\n')
const reply = await line.call('session.found', JSON.parse(founding))
process.stdout.write(reply.ok ? 'done\n' : 'refused\n')
await house.close()
