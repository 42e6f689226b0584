/** What SOGo's saved pages do not show: other ways to write the same address, older versions. */
import { FROM, gives, type HandMade, HOST, html, letterAt, no, SUBJECT, shows, source, TEXT } from './page.ts'

const P = 'sogo'
const SO = `${HOST}/SOGo/so/canbo/Mail/`
const RESOURCE = '/SOGo/so/canbo/Mail/0/'
const app = (inner: string, ng = 'MailerUI') =>
  html(inner, '<meta name="description" content="SOGo Web Interface">').replace('<body>', `<body ng-app="SOGo.${ng}">`)
const viewer = app(
  `<md-card><md-card-content><h5>${SUBJECT}</h5><a class="md-caption">${FROM}</a><div class="msg-body"><div class="mailer_mailcontent">${TEXT}<a href="https://xa.example/">trang của xã</a></div></div></md-card-content></md-card>`,
)
const resource = (path: string) => letterAt(`${RESOURCE}${path}`)

export const SOGO: HandMade[] = [
  { name: 'the whole fragment encoded', url: `${SO}view#!%2FMail%2F0%2FINBOX%2F57` },
  { name: 'the fragment of older versions', url: `${SO}view#/Mail/0/INBOX/57` },
  { name: 'the window of older versions', url: `${SO}0/folderINBOX/57/popupview` },
  { name: 'a search over folders', url: `${SO}view#!/Mail/0/virtual/INBOX/57` },
  {
    name: 'mounted elsewhere',
    url: `${HOST}/thu/SOGo/so/canbo/Mail/view#!/Mail/0/INBOX/57`,
    answers: [letterAt('/thu/SOGo/so/canbo/Mail/0/folderINBOX/57')],
  },
  {
    name: 'a subfolder written once',
    url: `${SO}view#!/Mail/0/INBOX/Don_thu/57`,
    answers: [resource('folderINBOX/folderDon_U_thu/57')],
  },
  {
    name: 'a folder that begins with a figure',
    url: `${SO}view#!/Mail/0/2026%25252FQu%252526AP0-%2525201/57`,
    answers: [resource('folder_2026/folderQu_AM_AP0-_SP_1/57')],
  },
  {
    name: 'a window of older versions, difficult folder',
    url: `${SO}0/folder_2026/folderDon_SP_thu_U_moi/57/popupview`,
    answers: [resource('folder_2026/folderDon_SP_thu_U_moi/57')],
  },
  {
    name: 'a second account',
    url: `${SO}view#!/Mail/12/INBOX/57`,
    answers: [letterAt('/SOGo/so/canbo/Mail/12/folderINBOX/57')],
  },
  {
    name: 'export only, with its token, its 8-bit text spoilt as SOGo spoils it',
    url: `${SO}view#!/Mail/0/INBOX/57`,
    cookie: 'XSRF-TOKEN=37efbd05',
    answers: [
      {
        url: `${RESOURCE}folderINBOX/57/export`,
        text: Buffer.from(source()).toString('latin1'),
        type: 'message/rfc822; charset=utf-8',
        needs: { headers: { 'X-XSRF-TOKEN': '37efbd05' } },
      },
    ],
  },
  {
    name: 'export only, not spoilt',
    url: `${SO}view#!/Mail/0/INBOX/57`,
    answers: [letterAt(`${RESOURCE}folderINBOX/57/export`)],
  },
  {
    name: 'a link within the text is no attachment',
    url: `${SO}view#!/Mail/0/INBOX/57`,
    answers: [],
    expect: shows(P),
  },
  {
    name: 'the source shows another message',
    url: `${SO}view#!/Mail/0/INBOX/57`,
    answers: [{ url: `${RESOURCE}folderINBOX/57`, text: 'From: khac@xa.example\r\nSubject: Lich hop\r\n\r\nMoi hop' }],
    expect: shows(P),
  },
  {
    name: 'not: preferences with fields for a new password',
    url: `${HOST}/SOGo/so/canbo/Preferences#!/general`,
    page: app('<input type="password" name="newPassword">', 'PreferencesUI'),
    expect: no(P),
  },
  {
    name: 'not: list of a folder whose name is a figure',
    url: `${SO}view#!/Mail/0/2026`,
    page: app('<md-list></md-list>'),
    expect: no(P),
  },
  {
    name: 'not: a new message',
    url: `${SO}view#!/Mail/0/new`,
    page: app('<form name="messageForm"></form>'),
    expect: no(P),
  },
  {
    name: 'not: replying over the open message',
    url: `${SO}view#!/Mail/0/INBOX/57`,
    page: viewer.replace('</body>', '<md-dialog id="mailEditor"><form name="messageForm"></form></md-dialog></body>'),
    expect: no(P),
  },
].map((one) => ({ page: viewer, answers: [resource('folderINBOX/57')], expect: gives(P), ...one }) as HandMade)
