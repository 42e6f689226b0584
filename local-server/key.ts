/** `npm run key -- --name NAME`: makes a key for a script and prints it, the only time it can be read. */
import { parseArgs } from 'node:util'
import { openServices } from './services.ts'
import { readSettings, WrongSetting } from './settings.ts'

const { values } = parseArgs({ options: { name: { type: 'string' } }, strict: false })
const name = typeof values.name === 'string' ? values.name.trim().slice(0, 80) : ''
if (name === '') {
  console.error('Cách dùng: npm run key -- --name TÊN-CHƯƠNG-TRÌNH')
  process.exit(2)
}

try {
  const services = await openServices(readSettings())
  const key = await services.keys.give(name, null)
  await services.db
    .transaction()
    .execute((trx) => services.audit.append(trx, { who: name, what: 'key_given', subject: null }))
  await services.close()
  console.log(key)
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error
  console.error(`Không tạo được khóa. ${error.message}`)
  process.exit(1)
}
