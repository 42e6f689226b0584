import '../../look/base.css'
import '../../look/pages.css'
import '../../look/original.css'
import { startView } from '../../look/page.ts'
import { Originals } from '../../original/original.tsx'

void startView(() => <Originals />)
