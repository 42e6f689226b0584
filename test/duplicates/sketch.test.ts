import { describe, expect, it } from 'vitest'
import { likeness, sketchOf } from '../../shared/duplicates/sketch.ts'
import { fold } from '../../shared/vietnamese/fold.ts'
import { Chance } from '../bench/chance.ts'
import { recognised, withoutAccents } from '../bench/noise.ts'
import { invent } from '../bench/petitions.ts'

const shingles = (text: string) => {
  const bare = fold(text).replace(/[^a-z0-9]/g, '')
  return new Set(Array.from({ length: Math.max(0, bare.length - 7) }, (_, i) => bare.slice(i, i + 8)))
}

const story = (index: number) => invent(index, 'first').text.split('\n').slice(11, -5).join('\n')
const lettersOf = (text: string) => sketchOf(fold(text), 42).letters

describe('content sketches', () => {
  it('estimate the shared wording of two texts within a tenth', () => {
    let worst = 0
    let sum = 0
    for (let i = 0; i < 200; i += 1) {
      const text = story(i)
      const other = i % 2 === 0 ? recognised(text, (i % 10) / 100, new Chance(i)) : `${text}\n${story(i + 1)}`
      const [a, b] = [shingles(text), shingles(other)]
      const both = [...a].filter((shingle) => b.has(shingle)).length
      const truth = both / Math.min(a.size, b.size)
      const off = Math.abs(likeness(lettersOf(text), lettersOf(other)).contained - truth)
      worst = Math.max(worst, off)
      sum += off
    }
    expect(sum / 200).toBeLessThan(0.05)
    expect(worst).toBeLessThan(0.3)
  })

  it('do not care about accents, capitals, spaces and line ends', () => {
    const text = story(7)
    const plain = withoutAccents(text).toUpperCase().replace(/ /g, '\n')
    expect(likeness(lettersOf(text), lettersOf(plain))).toEqual({ contained: 1, resemblance: 1 })
    expect(sketchOf(fold(plain), 42).bands).toEqual(sketchOf(fold(text), 42).bands)
  })

  it('leave formulas out', () => {
    const formula =
      'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc. Tôi cam đoan nội dung khiếu nại là đúng sự thật.'
    expect(likeness(lettersOf(formula + story(1)), lettersOf(formula + story(500))).contained).toBeLessThan(0.2)
    expect(sketchOf(fold(formula), 42).letters.size).toBeLessThan(40)
  })

  it('let damaged copies meet in a band', () => {
    const meets = (rate: number) => {
      let met = 0
      for (let i = 0; i < 150; i += 1) {
        const text = story(i)
        const bands = new Set(sketchOf(fold(text), 42).bands.map((band, at) => `${at}:${band}`))
        const damaged = sketchOf(fold(recognised(text, rate, new Chance(i, 9))), 42).bands
        if (damaged.some((band, at) => bands.has(`${at}:${band}`))) met += 1
      }
      return met / 150
    }
    expect(meets(0.02)).toBeGreaterThan(0.97)
    expect(meets(0.05)).toBeGreaterThan(0.8)
  })

  it.each(['', 'a', 'xin cứu', '…', '12345678'])('have nothing to say about %j', (text) => {
    const sketch = sketchOf(fold(text), 42)
    expect(sketch.bands).toEqual([])
    expect(likeness(sketch.letters, lettersOf(story(3))).contained).toBe(0)
  })
})
