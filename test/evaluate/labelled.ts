/** The labelled petitions as they stand in the files; see test/petitions/README.md for what the labels mean. */
import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import type { MessageInput } from '../../shared/api.ts'
import { Action, Flag, PetitionType, Relation, Sphere } from '../../shared/petition.ts'

const text = z.string().nullable().default(null)

export const Gold = z.object({
  type: PetitionType,
  sphere: Sphere,
  field: z.string(),
  petitioners: z.array(z.object({ name: text, address: text, communeCode: text, phone: text, citizenId: text })),
  signerCount: z.number().default(0),
  anonymous: z.boolean().default(false),
  addressees: z.array(z.string()).default([]),
  petitionDate: text,
  respondents: z.array(z.object({ name: text, position: text, body: text })).default([]),
  place: z
    .union([z.string(), z.array(z.string())])
    .nullable()
    .default(null),
  citedDocuments: z.array(z.object({ number: z.string(), date: text, issuer: text })).default([]),
  parcels: z.array(z.object({ parcel: z.string(), mapSheet: text })).default([]),
  eligible: z.enum(['eligible', 'needs_supplement', 'ineligible']),
  failedChecks: z.array(z.string()).default([]),
  agency: text,
  alsoAcceptable: z.array(z.string()).default([]),
  action: Action,
  alsoAcceptableActions: z.array(Action).default([]),
  rule: z.string(),
  flags: z.array(Flag).default([]),
  matter: text,
})
export type Gold = z.infer<typeof Gold>

/** A petition as it came in, labelled or not. */
export const Paper = z.object({
  id: z.string(),
  receivedAt: z.string(),
  mail: z.object({
    from: z.string(),
    to: z.array(z.string()).default([]),
    cc: z.array(z.string()).default([]),
    subject: z.string().default(''),
    body: z.string().default(''),
  }),
  attachments: z.array(z.object({ filename: z.string(), text: z.string().default('') })).default([]),
})
export type Paper = z.infer<typeof Paper>

export const Labelled = Paper.extend({ gold: Gold })
export type Labelled = z.infer<typeof Labelled>

export const Pair = z.object({ a: z.string(), b: z.string(), relation: Relation })
export type Pair = z.infer<typeof Pair>

/** What stands on the lines of a .jsonl file, nothing checked yet. Throws when there is no such file or a line is no JSON. */
export const jsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)

/** The petitions of a file in the order in which they were received, and those among them that bear labels. */
export async function petitionsOf(path: string): Promise<{ papers: Paper[]; labelled: Labelled[] }> {
  const received = (a: Paper, b: Paper) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || (a.id < b.id ? -1 : 1)
  const all = jsonLines(path)
  const papers = all.map((line) => Paper.parse(line)).sort(received)
  const labelled = all.flatMap((line) => (isLabelled(line) ? [Labelled.parse(line)] : [])).sort(received)
  return { papers, labelled }
}

const isLabelled = (line: unknown): boolean =>
  typeof line === 'object' && line !== null && 'gold' in line && line.gold !== null

/** The judged pairs of a file; none where there is no such file. */
export async function judgedPairs(path: string | null): Promise<Pair[]> {
  if (path === null || !existsSync(path)) return []
  return jsonLines(path).map((line) => Pair.parse(line))
}

/** The petition as the service is given it: a mail with the text of its attachments. */
export function messageOf(petition: Paper): MessageInput {
  const { mail, attachments } = petition
  return {
    messageId: `<${petition.id}@evaluate.example.vn>`,
    from: mail.from,
    to: mail.to,
    cc: mail.cc,
    subject: mail.subject,
    date: petition.receivedAt,
    body: mail.body,
    attachments: attachments.map(({ filename, text }) => ({ filename, text })),
  }
}
