/**
 * Contract v1 of the local service. The extension, the service, scripts and tests all use these shapes;
 * `/openapi.json` is generated from them. One file a subject in `api/`.
 */

export * from './api/agencies.ts'
export * from './api/audit.ts'
export * from './api/forwardings.ts'
export * from './api/office.ts'
export * from './api/originals.ts'
export * from './api/register.ts'
export * from './api/registering.ts'
export * from './api/reports.ts'
export * from './api/service.ts'
export * from './api/source.ts'
export * from './api/story.ts'
export * from './api/triage.ts'
export * from './api/warnings.ts'
