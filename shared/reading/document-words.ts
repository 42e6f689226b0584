/** Which numbers in a letter are no papers of an authority in the matter. All over folded text. */

/** Numbered instruments of general force: law, not documents of the case. */
export const LEGAL_WORDS =
  /(?:luat|bo luat|nghi dinh|thong tu|nghi quyet|phap lenh|hien phap|chi thi|n[dđ]|tt|nq)\s*(?:lien tich\s*)?(?:so)?\s*:?\s*$/
export const LEGAL_SYMBOL =
  /^(?:qh\d*|nd-cp|nd-hdbt|nd|tt-[a-z]|ttlt|nq-|pl-|ubtvqh|ct-tw|kl-tw|nq-tw|qd-tw|hd-tw|qd-ttg$)|-nq\b|qh\d\d|-cp$|ubtvqh\d*$|[-/]tw$/

/** Units and words that a figure and a stroke may stand before: `3/thửa`, `500/con`. */
export const NEVER_SYMBOL =
  /^(?:m2|m3|m|ngay|thang|km|ha|kg|ngan|trieu|nguoi|nam|h|g|con|cong|thua|to|gio|lan|sao|ca|suat|cap|s|k|lit|bo|mau|tan|ky|hecta|d|dong|vnd|cay|ho|bao|khoi|ty|muoi|tr|th)$/

/**
 * The Prime Minister's decisions on those who served (290/2005, 142/2008, 62/2011, 49/2015, 53/2010) are called by
 * their bare numbers; they are law, not documents of the case.
 */
export const VETERANS = /^(?:290|142|62|49|53)$/

/** Words between `thông báo` and a figure that make it a sum or an hour. */
export const TOLD = / (?:toi|luc|moi|phat|thu|tien|nhan|khoang|gan|hon|mat|trong|den|truoc|sau)(?: |$)/
/** Contracts, files and receipts have numbers too; they are no papers of an authority. */
export const PRIVATE_SYMBOL =
  /^(?:h[dđ](?:mb|td|cn|l[dđ]|vv|tn|[dđ]c|gv|bh|xd|kt)[a-z]{0,3}|hs|ph|bn|pt|vb-tpl|gcn)(?:[-/.][a-z]{1,6})?$/
/** Numbers before the last of a list, which alone bears the symbol: `số 1201, 1202 và 1203/QĐ-UBND`. */
export const BEFORE_THE_LAST = /(?<![\d/.,-])((?:\d{1,5}(?:, ?| va |; ?)){1,8})$/
