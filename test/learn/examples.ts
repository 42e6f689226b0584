/** What is learned from: labelled petitions and short labelled stories (all invented), with their features. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { featuresIn } from '../../shared/classification/first-opinion.ts'
import type { Features } from '../../shared/classification/learned/features.ts'
import type { Message } from '../../shared/petition.ts'
import { readPetition } from '../../shared/reading/read.ts'
import { normalise } from '../../shared/vietnamese/fold.ts'
import { FIELD_STORIES } from '../classification/field-stories.ts'
import { TYPE_STORIES } from '../classification/type-stories.ts'
import { jsonLines, Labelled, type Paper } from '../evaluate/labelled.ts'
import { attachedOf, messageOf } from '../message.ts'

export const TYPE_STORIES_SOURCE = 'type-stories'
export const FIELD_STORIES_SOURCE = 'field-stories'

export const QUESTIONS = ['type', 'field'] as const
export type Question = (typeof QUESTIONS)[number]

/** A story as citizens tell it, without heading and signature. */
const Story = z.object({ text: z.string(), type: z.string(), sphere: z.string(), field: z.string() })

export interface Example {
  id: string
  source: string
  /** Petitions of one matter stay together when the examples are divided. */
  matter: string
  /** A question without label is not taught by this example. */
  labels: Partial<Record<Question, string>>
  features: Features
}

/** A labelled petition as intake would hand it on. */
export const letterOf = ({ mail, attachments, receivedAt }: Omit<Paper, 'id'>): Message =>
  messageOf(
    normalise(mail.body),
    { from: mail.from, to: mail.to, cc: mail.cc, subject: normalise(mail.subject), date: receivedAt },
    attachments.map(({ text }, index) => attachedOf(normalise(text), index + 1)),
  )

const storyMessage = (text: string): Message =>
  letterOf({
    receivedAt: '2026-06-01T08:00:00+07:00',
    mail: { from: '', to: [], cc: [], subject: '', body: text },
    attachments: [],
  })

/** A name beside the labelled petitions (`stories`) or any path. */
export const fileOf = (source: string): string =>
  source.includes('/') ? source : fileURLToPath(new URL(`../petitions/${source}.jsonl`, import.meta.url))

/** The stories told by the tests of the classification: what they demand is learned, too. */
function toldByTests(source: string): Example[] {
  const told: readonly { text: string; labels: Partial<Record<Question, string>> }[] =
    source === TYPE_STORIES_SOURCE
      ? TYPE_STORIES.map(([type, , text]) => ({ text, labels: { type } }))
      : FIELD_STORIES.map(([field, text]) => ({ text, labels: { field } }))
  return told.map(({ text, labels }, index) => {
    const name = `${source}:${index + 1}`
    return { id: name, source, matter: name, labels, features: featuresOfMessage(storyMessage(text)) }
  })
}

/** All examples of one file of petitions or stories; none where there is no such file. */
export function examplesOf(source: string): Example[] {
  if (source === TYPE_STORIES_SOURCE || source === FIELD_STORIES_SOURCE) return toldByTests(source)
  const file = fileOf(source)
  if (!existsSync(file)) return []
  return jsonLines(file).map((parsed, index): Example => {
    const story = Story.safeParse(parsed)
    if (story.success) {
      const { text, ...labels } = story.data
      const name = `${source}:${index + 1}`
      return { id: name, source, matter: name, labels, features: featuresOfMessage(storyMessage(text)) }
    }
    const { id, gold, ...paper } = Labelled.parse(parsed)
    const labels = { type: gold.type, sphere: gold.sphere, field: gold.field }
    return { id, source, matter: gold.matter ?? id, labels, features: featuresOfMessage(letterOf(paper)) }
  })
}

const featuresOfMessage = (message: Message) => featuresIn(message, readPetition(message))
