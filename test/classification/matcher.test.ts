import { expect, test } from 'vitest'
import { PhraseTrie, syllablesOf } from '../../shared/classification/matcher.ts'

const found = (phrase: string, text: string): string[] => {
  const syllables = syllablesOf(text)
  const trie = new PhraseTrie<string>().add(phrase, phrase)
  return trie.match(syllables, trie.accentsOf(syllables)).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['with accents', 'xử lý nghiêm', 'Đề nghị xử lý nghiêm.', ['xử lý nghiêm']],
  ['without accents', 'xử lý nghiêm', 'de nghi xu ly nghiem', ['xu ly nghiem']],
  ['hỏi for ngã', 'xử lý nghiêm', 'đề nghị xữ lý nghiêm', ['xữ lý nghiêm']],
  ['one slip in a long phrase', 'giấy chứng nhận', 'cấp giáy chứng nhận', ['giáy chứng nhận']],
  ['another word is no match', 'bán đất', 'cả bạn đạt', []],
  ['a bare word among accents', 'bán', 'Ban Tiếp công dân tỉnh', []],
  ['southern spelling', 'gửi đơn', 'tui gởi đơn', ['gởi đơn']],
  ['both tone styles', 'tòa án', 'toà án', ['toà án']],
  ['a gap', 'khiếu nại * quyết định', 'khiếu nại hai cái quyết định', ['khiếu nại hai cái quyết định']],
  ['no gap over the end of a sentence', 'khiếu nại * quyết định', 'tôi khiếu nại. Xã quyết định', []],
  ['a number', 'đòi * # triệu', 'ông đòi tôi 15 triệu', ['đòi tôi 15 triệu']],
  ['a number with points is one', 'nhận # đồng', 'nhận 25.000.000 đồng', ['nhận 25.000.000 đồng']],
])('%s', (_, phrase, text, expected) => {
  expect(found(phrase, text)).toEqual(expected)
})

test('offsets hold in text that shrinks when folded', () => {
  const text = 'ĐỀ NGHỊ XỬ LÝ NGHIÊM — Đ'
  expect(found('xử lý nghiêm', text)).toEqual(['XỬ LÝ NGHIÊM'])
})
