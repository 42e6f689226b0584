import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from '../../shared/law/deadlines.ts'
import { maskName } from '../../shared/law/protection.ts'
import { Eligibility, Outcome, PetitionType, Relation, Sphere, Variant } from '../../shared/petition.ts'
import { against, document, judge, office, sure } from './petitions.ts'

const day = fc
  .date({ min: new Date('2025-01-02'), max: new Date('2027-12-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const words = fc.constantFrom(
  'UBND xã Tân Hội',
  'Sở Nội vụ',
  'UBND huyện Tân Châu',
  'Công ty Giả Định',
  'Trường THCS',
  'Tòa án',
  'Đảng ủy xã',
  '',
  'x',
)

describe('whatever the reading and the classification say', () => {
  test('there is one outcome, with a basis, within the contract', () => {
    fc.assert(
      fc.property(
        fc.record({
          type: fc.constantFrom(...PetitionType.options),
          variant: fc.constantFrom(...Variant.options),
          sphere: fc.constantFrom(...Sphere.options),
          field: fc.integer({ min: 1, max: 42 }).map((n) => `F${String(n).padStart(2, '0')}`),
          identityProtected: fc.boolean(),
        }),
        fc.record({ body: words, position: words, issuer: words, name: fc.option(fc.string({ maxLength: 20 })) }),
        fc.constantFrom('UBND_T', 'SNNMT', 'UBND_X/25525', 'VPTU', 'DU_X/25525', 'BHXH_T'),
        fc.constantFrom('citizen', 'deputy', 'press', 'party_body', 'state_body', 'other'),
        fc.option(fc.constantFrom(...Relation.options)),
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.string({ maxLength: 300, unit: 'grapheme' }),
        (classification, named, org, sender, relation, receipt, signers, text) => {
          const { outcome, eligibility } = judge({
            classification,
            receiver: office(org),
            receivedAt: `${receipt}T09:00:00+07:00`,
            text,
            petition: {
              respondents: [against(named.position, named.body, named.name)],
              citedDocuments: [document('1/QĐ', receipt, named.issuer)],
              signerCount: sure(signers),
              forwardingBody:
                sender === 'citizen'
                  ? null
                  : sure({ body: named.issuer, kind: sender as 'press', documentNumber: null, documentDate: null }),
            },
            ...(relation === null
              ? {}
              : {
                  history: {
                    earlier: [
                      {
                        number: null,
                        relation,
                        probability: 0.9,
                        receivedAt: '2025-01-02T00:00:00+07:00',
                        agency: 'SNNMT',
                        done: [],
                      },
                    ],
                  },
                }),
          })
          expect(Outcome.safeParse(outcome).success).toBe(true)
          expect(Eligibility.safeParse(eligibility).success).toBe(true)
          expect(outcome.legalBasis.length).toBeGreaterThan(0)
          expect(outcome.deadlines.every(({ due }) => due >= receipt)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('counting', () => {
  test('a working-day limit ends on a working day, has exactly n of them, and grows with n', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const due = addWorkingDays(from, n)
        expect(isWorkingDay(due)).toBe(true)
        expect(addWorkingDays(from, n + 1) > due).toBe(true)
        expect(addWorkingDays(addWorkingDays(from, 1), n - 1) === due || n === 1).toBe(true)
      }),
    )
  })
})

describe('masking', () => {
  test('never shows two letters of a name in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(maskName(name)).not.toMatch(/\p{L}\p{L}/u)
      }),
    )
  })
})
