/** Pictures and scanned pages to text. */
import type { Part } from '../../shared/petition.ts'
import { note } from './notes.ts'
import type { IntakeOptions } from './read.ts'
import type { Picture, RawFile } from './shapes.ts'

export async function recognisePages(
  part: Part,
  _scanned: readonly number[],
  _draw: (page: number) => Promise<Picture>,
  _options: IntakeOptions,
): Promise<void> {
  if (part.text.trim() === '')
    Object.assign(part, { status: 'unreadable', notes: [...part.notes, note('unknown_format')] })
}

export async function recognisePicture(part: Part, _file: RawFile, _options: IntakeOptions): Promise<void> {
  Object.assign(part, { status: 'unreadable', notes: [...part.notes, note('unknown_format')] })
}
