/**
 * How the service answers: checked input in, the catalogue's problem out. Nothing that was sent is ever echoed:
 * a citizen's name in an error message would end up in logs and screenshots.
 */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type * as z from 'zod'
import type { ProblemCode } from '../shared/problems.ts'
import { PROBLEMS, problem } from '../shared/problems.ts'

/** Thrown anywhere below a route; becomes the answer with the catalogue's status. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly fields: string[]
  constructor(code: ProblemCode, fields: string[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.fields = fields
  }
}

/** The problem as the answer of a request. */
export function refuse(context: Context, code: ProblemCode, fields: string[] = []): Response {
  const body = fields.length > 0 ? { ...problem(code), fields } : problem(code)
  return context.json(body, PROBLEMS[code].status as ContentfulStatusCode)
}

/** Names of the fields that do not fit; zod's own messages may repeat what was sent and are dropped. */
function fieldsOf(error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.map(String).join('.')))].slice(0, 20)
}

function checked<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value)
  if (!result.success) throw new Refusal('invalid_request', fieldsOf(result.error))
  return result.data
}

/** The request's JSON body as `shape`; throws `Refusal` when it is no JSON or does not fit. */
export async function bodyAs<Shape extends z.ZodType>(context: Context, shape: Shape): Promise<z.output<Shape>> {
  const text = await context.req.text()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal('invalid_request')
  }
  return checked(shape, value)
}

/** The query of the address as `shape`. */
export function queryAs<Shape extends z.ZodType>(context: Context, shape: Shape): z.output<Shape> {
  return checked(shape, context.req.query())
}

/**
 * The last word on anything thrown. Unknown errors leave one line without their message (which may quote data):
 * kind, code and the place in the program.
 */
export function onError(error: Error, context: Context): Response {
  if (error instanceof Refusal) return refuse(context, error.code, error.fields)
  // The caller has gone; nobody reads this answer.
  if (error.name === 'AbortError') return refuse(context, 'internal')
  const code = (error as { code?: unknown }).code
  const place = error.stack?.split('\n').find((line) => line.includes('local-server') || line.includes('shared/'))
  console.error(`lỗi: ${error.name} ${typeof code === 'string' ? code : ''} ${place?.trim() ?? ''}`)
  return refuse(context, 'internal')
}
