/**
 * What stands in every petition and therefore says nothing about this one: the national motto, openings, closings,
 * names of bodies and instruments, stock phrases of land, benefits and procedure. Written folded (no accents).
 * Shingles of these are left out of content sketches.
 */
export const FORMULAS: readonly string[] = [
  'cong hoa xa hoi chu nghia viet nam doc lap tu do hanh phuc',
  'don khieu nai don to cao don kien nghi don phan anh don xin don de nghi don keu cuu don trinh bay don cuu xet',
  'don khieu nai lan hai lan dau lan thu hai don yeu cau don thinh cau don khieu kien',
  'kinh gui dong kinh gui noi nhan nhu tren luu van thu',
  'kinh gui chu tich uy ban nhan dan tinh tay ninh ban tiep cong dan tinh tay ninh',
  'ban tiep cong dan trung uong van phong uy ban nhan dan tinh thanh tra tinh tay ninh',
  'so nong nghiep va moi truong so xay dung so noi vu so tu phap so y te so cong thuong so tai chinh',
  'so giao duc va dao tao so van hoa the thao va du lich so khoa hoc va cong nghe',
  'cong an tinh tay ninh vien kiem sat nhan dan toa an nhan dan thi hanh an dan su',
  'thu tuong chinh phu tong thanh tra chinh phu chu tich nuoc doan dai bieu quoc hoi hoi dong nhan dan',
  'uy ban mat tran to quoc viet nam tinh uy ban noi chinh uy ban kiem tra tinh uy dang uy xa',
  'chu tich uy ban nhan dan xa chu tich uy ban nhan dan phuong uy ban nhan dan huyen',
  'trung tam phuc vu hanh chinh cong chi nhanh van phong dang ky dat dai khu vuc',
  'toi ten la toi la toi ten sinh nam sinh ngay nam sinh gioi tinh nam nu dan toc kinh nghe nghiep lam ruong',
  'can cuoc cong dan so cccd so chung minh nhan dan so cmnd cap ngay noi cap do cuc canh sat qlhc ve ttxh cap',
  'cuc canh sat quan ly hanh chinh ve trat tu xa hoi',
  'dia chi thuong tru noi thuong tru ho khau thuong tru cho o hien nay tam tru tai noi cu tru dia chi lien he',
  'so dien thoai dien thoai lien he so dt sdt email',
  'tinh long an cu nay la xa nay thuoc phuong tinh tay ninh sau sap nhap la xa',
  'nguoi khieu nai nguoi bi khieu nai nguoi to cao nguoi bi to cao nguoi phan anh nguoi lam don nguoi viet don',
  'nguoi kien nghi nguoi de nghi nguoi dai dien nguoi dai dien theo uy quyen ho va ten nguoi khieu nai',
  'toi lam don nay khieu nai toi lam don nay de nghi toi lam don nay to cao toi viet don nay kinh mong',
  'noi dung su viec nhu sau noi dung khieu nai noi dung to cao xin trinh bay su viec nhu sau toi xin trinh bay',
  'tom tat su viec dien bien su viec can cu phap ly ly do khieu nai yeu cau giai quyet khieu nai',
  'toi khong dong y voi quyet dinh noi tren vi cac le sau toi khong dong y vi',
  'tu nhung can cu neu tren tu nhung ly do tren toi kinh de nghi quy co quan xem xet giai quyet',
  'kinh mong quy co quan xem xet giai quyet theo quy dinh cua phap luat',
  'kinh mong quy cap xem xet giai quyet som tra loi cho toi bang van ban',
  'de nghi quy co quan xem xet giai quyet theo dung quy dinh cua phap luat',
  'dam bao quyen va loi ich hop phap cua toi bao ve quyen loi chinh dang cua cong dan',
  'toi cam doan nhung loi trinh bay tren la dung su that neu sai toi xin hoan toan chiu trach nhiem truoc phap luat',
  'toi xin cam doan noi dung trinh bay tren day la dung su that va chiu trach nhiem truoc phap luat ve noi dung',
  'toi cam doan noi dung khieu nai la dung su that co gi sai toi chiu trach nhiem truoc phap luat',
  'chan thanh cam on xin chan thanh cam on tran trong kinh chao tran trong cam on xin cam on',
  'ky va ghi ro ho ten ky ten da ky diem chi ky ghi ro ho ten ky ten dong dau',
  'tai lieu kem theo kem theo don gui kem ban sao ban photo quyet dinh so giay chung nhan quyen su dung dat',
  'giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat',
  'quyet dinh so cua uy ban nhan dan xa ve viec thu hoi dat phe duyet phuong an boi thuong ho tro tai dinh cu',
  'quyet dinh xu phat vi pham hanh chinh quyet dinh giai quyet khieu nai lan dau quyet dinh cuong che',
  'thong bao so cong van so bien ban hoa giai khong thanh bien ban lam viec',
  'thua dat so to ban do so dien tich dat trong cay lau nam dat o nong thon dat lua',
  'ngay thang nam 2023 ngay thang nam 2024 ngay thang nam 2025 ngay thang nam 2026 ngay thang nam 2027',
  'theo quy dinh cua luat khieu nai luat to cao luat dat dai luat tiep cong dan luat to tung hanh chinh',
  'khoan 1 dieu khoan 2 dieu khoan 3 dieu luat dat dai nam 2024 quy dinh nghi dinh cua chinh phu',
  'sent from my iphone gui tu dien thoai samsung galaxy gui tu iphone cua toi forwarded message original message',
  'gui lai don lan nua vi chua thay tra loi kinh gui quy co quan toi gui don kem theo file dinh kem',
]

/**
 * First syllables of a capitalised run that belong to the sentence or to the title of a body, not to a name
 * (folded). `cong ty` and its legal forms are taken off the front of a firm's name, so that the short form a
 * neighbour uses meets the long form of the signboard.
 */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `toi em con tui chau chung ong ba anh chi co chu bac cu dong nguoi nay ngay thang nam theo tu den tai trong khi khong
  sau truoc luc hom bua hoi vi va voi ve viec vay do de dieu khoan muc can cu kinh gui thua quy xin mong nho yeu cau don
  quyet dinh thong bao cong van giay to so luat bo nghi van ban hien phap phap lenh chi thi ket luan hop bien
  uy ubnd hdnd ubmttq mttq chu pho truong giam doc bi thu thu tuong toa vien thanh tra cong an phong ban chi nhanh
  trung tam van dang hoi doan tinh huyen thi xa phuong tp thanh khu ap to khom duong hem quoc kenh nuoc nha dat
  ty tnhh mtv cp sxtm tm dv sx ltd doanh nghiep hop tac truong tieu hoc thcs thpt mam non benh da khoa nong
  mot hai ba bon nam sau bay tam chin muoi thu nhung cac moi ma neu nhu cung da dang se duoc bi cho co la thi
  viet re fw fwd sent from iphone zalo facebook email date subject to cc`.split(/\s+/),
)

/** Syllables before a capitalised run that make it the name of a place (folded). */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `xa phuong huyen tinh tp quan ap khom thon tran pho kcn song`.split(/\s+/),
)

/** Family names that begin a person's name: such a run is kept whole (folded). */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly doan dinh truong lam mai trinh dao cao luu
  ha thai to ta quach chau la luong phung kieu thach kim son diep van tong nghiem tang bach khuu ung danh lu thieu
  chau giang hua vuong quan tieu trieu ton nham mac giap ninh doi khuc nong be cam sam`.split(/\s+/),
)

/** First syllables of names of waters, bridges and markets: a whole neighbourhood speaks of them (folded). */
export const WATERS: ReadonlySet<string> = new Set('suoi rach kinh kenh song cau cho ho nui bau cong'.split(' '))
