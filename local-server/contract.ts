/**
 * Contract v1 as a list: every call, the shape it takes and the shape it gives. `/openapi.json` is made from it,
 * and a test holds it against the routes that are really served.
 */
import * as z from 'zod'
import * as api from '../shared/api.ts'
import * as petition from '../shared/petition.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export type Call = {
  method: Method
  path: string
  does: string
  body?: z.ZodType
  query?: z.ZodObject
  status: number
  /** Absent: no body, or a file of `file` type. */
  answer?: z.ZodType
  file?: string
  open?: true
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const CALLS: readonly Call[] = [
  {
    method: 'get',
    path: '/health',
    does: 'Máy chủ tại chỗ có chạy không, hợp đồng nào',
    status: 200,
    answer: api.Health,
    open: true,
  },
  { method: 'get', path: '/openapi.json', does: 'Bản mô tả này', status: 200 },
  {
    method: 'post',
    path: '/v1/pairings',
    does: 'Đổi mã một lần lấy khóa',
    body: api.PairingRequest,
    status: 201,
    answer: api.Pairing,
    open: true,
  },
  { method: 'get', path: '/v1/pairings', does: 'Ai đang giữ khóa', status: 200, answer: api.HolderList },
  { method: 'delete', path: '/v1/pairings/:id', does: 'Thu hồi một khóa', status: 204 },
  { method: 'get', path: '/v1/office', does: 'Hồ sơ cơ quan', status: 200, answer: api.OfficeProfile },
  {
    method: 'put',
    path: '/v1/office',
    does: 'Đổi hồ sơ cơ quan',
    body: api.OfficeProfile,
    status: 200,
    answer: api.OfficeProfile,
  },
  {
    method: 'post',
    path: '/v1/triage',
    does: 'Đọc đơn và gợi ý; không ghi gì vào sổ (NDJSON khi Accept: application/x-ndjson)',
    body: api.TriageRequest,
    status: 200,
    answer: api.Triage,
  },
  {
    method: 'post',
    path: '/v1/originals',
    does: 'Mở lại bản gốc của đơn chưa vào sổ để xem; không ghi gì',
    body: api.TriageRequest,
    status: 200,
    answer: api.OriginalsOpened,
  },
  {
    method: 'get',
    path: '/v1/originals/:digest/:part',
    does: 'Một tệp gốc của đơn chưa vào sổ',
    status: 200,
    file: 'application/octet-stream',
  },
  {
    method: 'get',
    path: '/v1/originals/:digest/pages/:page',
    does: 'Một trang của tệp gốc, vẽ thành ảnh, với chỗ của từng chữ',
    query: api.PageQuery,
    status: 200,
    answer: api.OriginalPage,
  },
  {
    method: 'post',
    path: '/v1/petitions',
    does: 'Vào sổ; gọi lại không vào sổ lần hai',
    body: api.RegisterRequest,
    status: 201,
    answer: api.Registered,
  },
  {
    method: 'get',
    path: '/v1/petitions',
    does: 'Các đơn đã vào sổ',
    query: api.PetitionQuery,
    status: 200,
    answer: api.PetitionList,
  },
  {
    method: 'post',
    path: '/v1/petitions/search',
    does: 'Tìm đơn bằng lời',
    body: api.PetitionSearch,
    status: 200,
    answer: api.PetitionList,
  },
  {
    method: 'get',
    path: '/v1/petitions/:id',
    does: 'Một đơn với bằng chứng, liên kết, việc chuyển',
    status: 200,
    answer: api.PetitionRecord,
  },
  {
    method: 'get',
    path: '/v1/petitions/:id/original',
    does: 'Bản gốc đã chụp',
    status: 200,
    file: 'application/octet-stream',
  },
  {
    method: 'get',
    path: '/v1/petitions/:id/original/pages/:page',
    does: 'Một trang của bản gốc đã vào sổ, vẽ thành ảnh, với chỗ của từng chữ',
    query: api.PageQuery,
    status: 200,
    answer: api.OriginalPage,
  },
  {
    method: 'put',
    path: '/v1/petitions/:id/links/:other',
    does: 'Lời của cán bộ về hai đơn',
    body: api.LinkRequest,
    status: 200,
    answer: api.Link,
  },
  {
    method: 'post',
    path: '/v1/petitions/:id/forwardings',
    does: 'Ghi việc chuyển đơn hoặc việc khác',
    body: api.ForwardingRequest,
    status: 201,
    answer: api.ForwardingCreated,
  },
  {
    method: 'post',
    path: '/v1/petitions/:id/forwardings/preview',
    does: 'Thêm một tay nữa thì sao; không ghi gì',
    body: api.ForwardingRequest,
    status: 200,
    answer: api.ForwardingPreview,
  },
  {
    method: 'get',
    path: '/v1/forwardings',
    does: 'Đơn đã chuyển',
    query: api.ForwardingQuery,
    status: 200,
    answer: api.ForwardingList,
  },
  {
    method: 'post',
    path: '/v1/forwardings/search',
    does: 'Tìm đơn đã chuyển bằng lời',
    body: api.ForwardingSearch,
    status: 200,
    answer: api.ForwardingList,
  },
  {
    method: 'patch',
    path: '/v1/forwardings/:id',
    does: 'Đổi trạng thái',
    body: api.ForwardingChange,
    status: 200,
    answer: api.Forwarding,
  },
  { method: 'get', path: '/v1/forwardings/:id/paper', does: 'Phiếu, công văn (.docx)', status: 200, file: DOCX },
  {
    method: 'get',
    path: '/v1/matters/:id',
    does: 'Một vụ việc và đường đi của nó',
    status: 200,
    answer: api.MatterRecord,
  },
  { method: 'get', path: '/v1/agencies', does: 'Danh bạ cơ quan', status: 200, answer: api.AgencyList },
  {
    method: 'put',
    path: '/v1/agencies/:org{.+}',
    does: 'Sửa danh bạ',
    body: api.AgencyChange,
    status: 200,
    answer: api.Agency,
  },
  { method: 'get', path: '/v1/learning', does: 'Những gì đã học từ cán bộ', status: 200, answer: api.Learning },
  { method: 'delete', path: '/v1/learning', does: 'Quên những gì đã học', status: 200, answer: api.Forgotten },
  {
    method: 'get',
    path: '/v1/reports/:name',
    does: 'Báo cáo (JSON hoặc .xlsx)',
    query: api.ReportQuery,
    status: 200,
    answer: api.Report,
  },
  {
    method: 'get',
    path: '/v1/events',
    does: 'Chuỗi nhật ký',
    query: api.AuditQuery,
    status: 200,
    answer: api.AuditList,
  },
]

/** Every shape of the contract by the name it has in shared/petition.ts and shared/api/. */
function namedShapes(): z.core.$ZodRegistry<{ id: string }> {
  const named = z.registry<{ id: string }>()
  for (const [id, shape] of Object.entries({ ...petition, ...api })) {
    if (shape instanceof z.ZodType && !named.has(shape)) named.add(shape, { id })
  }
  return named
}

const reference = (id: string) => `#/components/schemas/${id}`

/** The OpenAPI 3.1 description of the service, made from the zod shapes. */
export function openApi(version: string): Record<string, unknown> {
  const named = namedShapes()
  const { schemas } = z.toJSONSchema(named, { uri: reference, io: 'input' })
  // Inside one document the shapes are found by their place, not by an id of their own.
  for (const schema of Object.values(schemas)) {
    delete schema.$id
    delete schema.$schema
  }
  const content = (shape: z.ZodType) => {
    const id = named.get(shape)?.id
    const schema = id === undefined ? z.toJSONSchema(shape, { io: 'input' }) : { $ref: reference(id) }
    return { 'application/json': { schema } }
  }

  const paths: Record<string, Record<string, unknown>> = {}
  for (const call of CALLS) {
    const path = call.path.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }))
    const inQuery = Object.entries(call.query?.shape ?? {}).map(([name, shape]) => ({
      name,
      in: 'query',
      required: false,
      schema: z.toJSONSchema(shape as z.ZodType, { io: 'input', unrepresentable: 'any' }),
    }))
    const answer = call.answer
      ? content(call.answer)
      : call.file && { [call.file]: { schema: { type: 'string', format: 'binary' } } }
    paths[path] ??= {}
    paths[path][call.method] = {
      summary: call.does,
      parameters: [...inPath, ...inQuery],
      ...(call.body && { requestBody: { required: true, content: content(call.body) } }),
      ...(call.open && { security: [] }),
      responses: {
        [call.status]: { description: call.does, ...(answer && { content: answer }) },
        default: { description: 'Không làm được', content: content(api.Problem) },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Đúng Cửa – máy chủ tại chỗ', version },
    servers: [{ url: `http://127.0.0.1:${api.DEFAULT_PORT}` }],
    security: [{ key: [] }],
    paths,
    components: { schemas, securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  }
}
