/** Sources of the practice mailbox's letters (invented), to be delivered into real mailboxes. */
import { practiceApp } from '../../local-server/practice/index.ts'

/** `l01`: a complaint. `l02`: the same paper again, as an attached Word file. */
export async function letterSource(id: string): Promise<Uint8Array> {
  const answer = await practiceApp().request(`http://127.0.0.1/thu-den/${id}/nguon`)
  if (!answer.ok) throw new Error(`no letter ${id}`)
  return new Uint8Array(await answer.arrayBuffer())
}
