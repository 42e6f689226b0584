import '../../look/base.css'
import '../../look/panel.css'
import '../../look/original.css'
import { Panel } from '../../form/panel.tsx'
import { startView } from '../../look/page.ts'

void startView(() => <Panel />)
