/**
 * Pictures of a petition on paper, made in the test: a clean scan, and what a phone makes of it (shade, blur, a crooked
 * camera, noise). The letter and everybody in it are invented.
 */
import { type Canvas, createCanvas } from '@napi-rs/canvas'

export const LETTER = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Tân Hội, ngày 28 tháng 5 năm 2026

ĐƠN KHIẾU NẠI
(Về việc bồi thường đất và cây trồng không đúng)

Kính gửi: Chủ tịch Ủy ban nhân dân xã Tân Hội

Tôi tên là: Nguyễn Văn Thử, sinh năm 1967. CCCD số 072067099999.
Địa chỉ: tổ 9, ấp 3, xã Tân Hiệp, huyện Tân Châu (nay là xã Tân Hội).
Điện thoại: 0981 000 111.
Tôi làm đơn này khiếu nại Quyết định số 587/QĐ-UBND ngày 12/5/2026 của
Ủy ban nhân dân xã Tân Hội về việc thu hồi đất để làm tuyến đường tránh.
Gia đình tôi khai phá rẫy này từ năm 1989, thửa đất số 214, tờ bản đồ số 37,
diện tích 11.240 m2, có giấy chứng nhận quyền sử dụng đất từ năm 1998.
Nay bị thu hồi 2.860 m2. Theo bảng áp giá tôi nhận ngày 15/5/2026 thì có
ba điểm tôi không đồng ý, xin được trình bày như sau:
Thứ nhất, đất của tôi nằm ở mặt tiền đường đất đỏ rộng tám mét, vậy mà áp
vị trí ba, giá 118.000 đồng một mét vuông. Bên kia đường là rẫy của người
hàng xóm cũng y như vậy lại được áp vị trí một, giá 165.000 đồng.
Thứ hai, cao su của tôi trồng năm 2017, đang cạo mủ, tổng cộng 212 cây.
Biên bản kiểm đếm chỉ ghi 150 cây. Bữa kiểm đếm tôi đi nuôi vợ bệnh ở bệnh
viện, chỉ có con rể ở nhà, không biết nên đã ký thay.
Thứ ba, cái giếng khoan sâu bốn mươi hai mét và nhà chòi mười tám mét vuông
không được tính đồng nào, với lý do xây dựng sau thông báo thu hồi.
Tổng số tiền tôi được nhận là 401.358.000 đồng, theo tôi tính thì thiếu ít
nhất 160 triệu đồng. Gia đình tôi năm người chỉ trông vào mủ cao su.
Tôi đề nghị Chủ tịch Ủy ban nhân dân xã xem xét hủy hoặc sửa quyết định nói
trên, cho kiểm đếm lại cây trồng có mặt tôi, và bồi thường cái giếng.
Tôi xin cam đoan những điều trình bày trên đây là đúng sự thật.

Người khiếu nại
Nguyễn Văn Thử`

/** A4 at `dpi`, the letter set in a serif face as offices print it. */
export function paper(letter = LETTER, dpi = 200, points = 12.5): Canvas {
  const canvas = createCanvas(Math.round(8.27 * dpi), Math.round(11.69 * dpi))
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#161616'
  const size = (points / 72) * dpi
  context.font = `${size}px "Liberation Serif", "DejaVu Serif", serif`
  let y = 0.9 * dpi
  for (const line of letter.split('\n')) {
    context.fillText(line, 0.95 * dpi, y)
    y += size * (line === '' ? 0.7 : 1.45)
  }
  return canvas
}

/** Pseudo-random numbers from a seed, so that every run sees the same noise. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Out of focus: every pixel mixed with its neighbours, `passes` times. */
function soften(canvas: Canvas, passes: number): void {
  const context = canvas.getContext('2d')
  const { width, height } = canvas
  const image = context.getImageData(0, 0, width, height)
  for (let pass = 0; pass < passes; pass += 1) {
    for (const step of [4, 4 * width]) {
      const before = Uint8ClampedArray.from(image.data)
      for (let i = step; i < before.length - step; i += 1) {
        image.data[i] = ((before[i - step] as number) + 2 * (before[i] as number) + (before[i + step] as number)) / 4
      }
    }
  }
  context.putImageData(image, 0, 0)
}

function grain(canvas: Canvas, strength: number, shade: (x: number, y: number) => number): Canvas {
  const context = canvas.getContext('2d')
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  const next = random(7)
  for (let y = 0; y < canvas.height; y += 1) {
    for (let x = 0; x < canvas.width; x += 1) {
      const i = 4 * (y * canvas.width + x)
      const light = shade(x / canvas.width, y / canvas.height)
      const noise = (next() - 0.5) * strength
      for (let k = 0; k < 3; k += 1) image.data[i + k] = (image.data[i + k] as number) * light * (1 - k * 0.04) + noise
    }
  }
  context.putImageData(image, 0, 0)
  return canvas
}

export function scan(letter?: string): Buffer {
  return grain(paper(letter), 14, () => 0.99).toBuffer('image/png')
}

/** A phone photo: the sheet lies a little crooked on a dark table, half in shade, slightly out of focus. */
export function photo(letter?: string, { shade = 0.55, blur = 1, tilt = 0.02, dpi = 150, turn = 0 } = {}): Buffer {
  const sheet = paper(letter, dpi)
  const table = createCanvas(Math.round(sheet.width * 1.12), Math.round(sheet.height * 1.1))
  const context = table.getContext('2d')
  context.fillStyle = '#5b4a3c'
  context.fillRect(0, 0, table.width, table.height)
  // Perspective: each strip of the sheet a little narrower than the one below it.
  const strips = 120
  for (let i = 0; i < strips; i += 1) {
    const from = Math.floor((i * sheet.height) / strips)
    const height = Math.ceil(sheet.height / strips) + 1
    const narrow = 1 - 0.05 * (1 - i / strips)
    const width = sheet.width * narrow
    const x = (table.width - width) / 2 + (i / strips - 0.5) * tilt * sheet.height
    context.drawImage(sheet, 0, from, sheet.width, height, x, table.height * 0.04 + from, width, height)
  }
  context.filter = 'none'
  soften(table, blur)
  const shaded = grain(
    table,
    22,
    (x, y) => shade + (1 - shade) * Math.min(1, Math.max(0, 0.15 + 0.9 * x + 0.35 * (1 - y))),
  )
  return turned(shaded, turn).toBuffer('image/jpeg', 82)
}

export function turned(canvas: Canvas, quarters: number): Canvas {
  if (quarters % 4 === 0) return canvas
  const upright = quarters % 2 === 0
  const result = createCanvas(upright ? canvas.width : canvas.height, upright ? canvas.height : canvas.width)
  const context = result.getContext('2d')
  context.translate(result.width / 2, result.height / 2)
  context.rotate((quarters * Math.PI) / 2)
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2)
  return result
}

/** Share of wrong characters (Levenshtein over the length of the truth), white space made equal. */
export function characterErrors(read: string, truth = LETTER): number {
  const a = [...read.normalize('NFC').replace(/\s+/g, ' ').trim()]
  const b = [...truth.normalize('NFC').replace(/\s+/g, ' ').trim()]
  let row = b.map((_, j) => j + 1)
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = i
    let left = i + 1
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, diagonal + (a[i] === b[j] ? 0 : 1))
      diagonal = above
      left = cost
      return cost
    })
  }
  return (row.at(-1) ?? 0) / b.length
}
