/** Parsers print warnings that may quote the document: nothing of it reaches a console or log. First import of a worker. */
const silent = () => undefined
for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[level] = silent
process.stdout.write = () => true
process.stderr.write = () => true
process.on('warning', silent)
