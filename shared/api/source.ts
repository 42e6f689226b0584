/** What was captured from a mailbox, and the parts of a message by their ids. */
import * as z from 'zod'

export const AttachmentInput = z.object({
  filename: z.string(),
  contentType: z.string().optional(),
  /** Base64; or the text where somebody else has read it already. */
  content: z.base64().optional(),
  text: z.string().optional(),
})

export const MessageInput = z.object({
  messageId: z.string().nullable().optional(),
  from: z.string().default(''),
  to: z.array(z.string()).default([]),
  cc: z.array(z.string()).default([]),
  subject: z.string().default(''),
  date: z.string().nullable().default(null),
  body: z.string().default(''),
  attachments: z.array(AttachmentInput).default([]),
})
export type MessageInput = z.infer<typeof MessageInput>

/** Id of a part: `body`, `a1`, inside a container `a2.1`; of several petitions in one file `a1-3`, from its page 3 on. */
export const PartId = z
  .string()
  .max(60)
  .regex(/^(?:body|a\d{1,4}(?:\.\d{1,4}){0,9}(?:-\d{1,4})?)$/)

/** What was captured: the raw source where the portal gives it, else the page as read. Exactly one of the two. */
export const Source = z
  .object({
    /** Raw MIME source, base64. */
    mime: z.base64().optional(),
    message: MessageInput.optional(),
    /** Which adapter captured it: `roundcube`, `zimbra`, `practice`, `general`, `file` … Never an address. */
    portal: z.string().max(40).optional(),
    /** The officer stopped the reading of scans: what was recognised until then counts, the rest stays unread. */
    stopped: z.literal(true).optional(),
    /** Which of several petitions in the message is meant: the id of its main part. Absent: the first. */
    part: PartId.optional(),
  })
  .refine((source) => (source.mime === undefined) !== (source.message === undefined), {
    message: 'either mime or message',
  })
export type Source = z.infer<typeof Source>
