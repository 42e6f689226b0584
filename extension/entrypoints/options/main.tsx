import '../../look/base.css'
import '../../look/pages.css'
import { startView } from '../../look/page.ts'
import { Options } from '../../options/options.tsx'

void startView(() => <Options />)
