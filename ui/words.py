"""The words of the frame and of the parts that every page shares."""

from models.text import Text

PRODUCT = Text(zh="回头客", en="Huitouke")
SKIP = Text(zh="跳到正文", en="Skip to the page")
MAIN_MENU = Text(zh="主菜单", en="Main menu")
MORE = Text(zh="更多", en="More")
NARROW = Text(zh="收起菜单", en="Fold the menu")
WIDEN = Text(zh="展开菜单", en="Unfold the menu")
SEARCH = Text(zh="搜索车牌、手机、姓名、车架号", en="Search plate, phone, name, VIN")
SEARCH_SHORT = Text(zh="车牌、手机、姓名", en="Plate or phone")
FOUND = Text(zh="搜索结果", en="Search results")
NOTHING_FOUND = Text(
    zh="没有找到“{text}”。试试车牌后四位、手机号或姓名首字母。",
    en="Nothing found for “{text}”. Try the last four digits of the plate or phone, or the initials of the name.",
)
PERSON_MENU = Text(zh="{name} 的菜单", en="Menu of {name}")
STORE_MENU = Text(zh="切换门店", en="Switch store")

LANGUAGE = Text(zh="语言", en="Language")
LANGUAGES = {"zh": Text.plain("中文"), "en": Text.plain("English")}
LOOK = Text(zh="外观", en="Look")
LOOKS = {
    "auto": Text(zh="跟随系统", en="As the system"),
    "light": Text(zh="浅色", en="Light"),
    "dark": Text(zh="深色", en="Dark"),
}
ROWS = Text(zh="表格行距", en="Table rows")
DENSITIES = {"0": Text(zh="宽松", en="Comfortable"), "1": Text(zh="紧凑", en="Dense")}
CHANGE_PASSWORD = Text(zh="修改密码", en="Change password")
INBOX = Text(zh="消息", en="Inbox")
SIGN_OUT = Text(zh="退出登录", en="Sign out")
SIGN_OUT_EVERYWHERE = Text(zh="退出所有设备", en="Sign out everywhere")

UNDO = Text(zh="撤销", en="Undo")
COPIED = Text(zh="已复制", en="Copied")
CLOSE = Text(zh="关闭", en="Close")
CANCEL = Text(zh="取消", en="Cancel")
GO_HOME = Text(zh="回到今天", en="Back to Today")
PROBLEMS = Text(zh="有 {count} 处需要修改", en="{count} to correct")
REFERENCE = Text(zh="编号", en="Reference")

PAGE_MISSING = Text(zh="没有这个页面", en="There is no such page")
PAGE_MISSING_WHY = Text(
    zh="地址可能写错了，或者内容已被移走。可以用上方的搜索框按车牌、手机或姓名查找。",
    en="The address may be mistyped, or the thing has moved. The search above finds plates, phones and names.",
)
NOT_YOURS = Text(zh="这个页面不对您的岗位开放", en="This page is not open to your role")
NOT_YOURS_WHY = Text(
    zh="如果工作需要，请让管理员调整您的角色。", en="If your work needs it, ask the administrator to change your role."
)
CANNOT_SHOW = Text(zh="现在打不开", en="It cannot be shown now")
FAILED = Text(zh="页面出了问题", en="Something went wrong on this page")
FAILED_WHY = Text(
    zh="已经保存的内容都还在。请重试；如果再次出现，请把下面的编号告诉管理员。",
    en="Everything saved is still there. Try again; if it happens again, tell the administrator this reference.",
)

TODAY = Text(zh="今天", en="Today")
CUSTOMERS = Text(zh="客户与车辆", en="Customers and cars")
SURVEYS = Text(zh="回访调查", en="Surveys")
SIGNALS = Text(zh="异常信号", en="Signals")
SATISFACTION = Text(zh="满意度", en="Satisfaction")
CALLS = Text(zh="打回访电话", en="Calls")
CASES = Text(zh="客诉", en="Cases")
SHOWROOM = Text(zh="展厅今天", en="Showroom today")
TARGETS = Text(zh="月度目标", en="Monthly targets")
TASKS = Text(zh="任务", en="Tasks")
DUTIES = Text(zh="我的岗位检查", en="My checklist")
DUTIES_TEAM = Text(zh="团队检查", en="The team's checklists")
LEDGER = Text(zh="责任台账", en="Accountability ledger")
DASHBOARD = Text(zh="看板", en="Dashboard")
DUTY_RATES = Text(zh="完成率", en="Rates of duties")
MEETINGS = Text(zh="会议与岗位", en="Meetings and duties")
MEETINGS_TODAY = Text(zh="今天的会议", en="Meetings today")
SALES_SIDE = Text(zh="销售", en="Sales")
CARE = Text(zh="关怀与回流", en="Coming back")
CHURN = Text(zh="流失与回流", en="Lost and won back")
MINE_TODAY = Text(zh="今日联系", en="To contact today")
TEAM_LOAD = Text(zh="联系进度", en="Contacts by person")
RECALL = Text(zh="定期保养招揽", en="Maintenance recall")
BOOKINGS = Text(zh="预约", en="Bookings")
LETTERS = Text(zh="信函与短信", en="Letters and texts")
RECORDS = Text(zh="店内登记", en="Records")
STORE = Text(zh="门店", en="Store")
SETTINGS = Text(zh="设置", en="Settings")
IMPORT = Text(zh="导入表格", en="Import")
BACKUPS = Text(zh="备份", en="Backups")
DUPLICATES = Text(zh="重复档案", en="Duplicates")
HAND_OVER = Text(zh="客户交接", en="Hand over")
HELP = Text(zh="这一页怎么用", en="What this page is for")
FIRST_WEEK = Text(zh="新来的第一周", en="The first week")
SCREENS = Text(zh="界面", en="Pages and menu")
OWN_FIELDS = Text(zh="自定义字段", en="Own fields")
