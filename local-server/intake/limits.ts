/**
 * Bounds of what one mail may cost. A public mailbox receives hostile files; the bounds are far above any real
 * petition: 25 MB is what the common mail systems let through, a petition with its enclosures has at most some
 * hundred pages.
 */
const MB = 1024 * 1024

export const LIMITS = {
  /** Largest source that is parsed at all. */
  source: 96 * MB,
  /** Largest single file that is read. */
  file: 40 * MB,
  /** All files taken out of containers (zip, mails in mails, winmail.dat) of one mail together. */
  unpacked: 200 * MB,
  /** One file inside an archive or office document. */
  unpackedFile: 60 * MB,
  /** Real documents pack 5–20 fold; a bomb packs a thousandfold. */
  ratio: 300,
  parts: 120,
  /** Mails in mails, archives in archives. */
  depth: 4,
  filesInArchive: 200,
  /** Characters of one part. */
  text: 1_500_000,
  pdfPages: 400,
  ocrPages: 30,
  /** Of all parts of one mail together. */
  ocrPagesOfMail: 80,
  /** Pixels of an image that is decoded at all. */
  pixels: 60_000_000,
  /** Milliseconds for one parsing task: a base, and more for each megabyte; a PDF of hundreds of pages takes longest. */
  parse: 1_500,
  parsePerMegabyte: 500,
  parsePdf: 15_000,
  /** Milliseconds for one page of character recognition. */
  ocrPage: 60_000,
  /** Milliseconds for drawing one page to be looked at. */
  drawPage: 20_000,
} as const
