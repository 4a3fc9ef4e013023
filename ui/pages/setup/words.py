"""The words of the first set-up."""

from models.text import Text

TITLE = Text(zh="开店向导", en="Set up the store")
STEP = Text(zh="第 {n} 步，共 5 步", en="Step {n} of 5")
STEPS = (
    Text(zh="语言", en="Language"),
    Text(zh="门店", en="Store"),
    Text(zh="人员", en="People"),
    Text(zh="管理员", en="Admin"),
    Text(zh="数据", en="Data"),
)
NEXT = Text(zh="下一步", en="Next")
BACK = Text(zh="上一步", en="Back")
SKIP = Text(zh="先跳过，以后在“设置”里补", en="Skip; it can be done later in Settings")
LEAVE = Text(zh="回到今天", en="Back to Today")
PROBLEMS = Text(zh="有 {count} 处需要修改", en="{count} to correct")
STALE = Text(
    zh="页面打开太久了，请再提交一次。浏览器需要允许 Cookie。",
    en="The page was open for too long. Please send it once more. The browser has to allow cookies.",
)

LANGUAGE_TITLE = Text(zh="欢迎。先选语言", en="Welcome. Choose the language")
LANGUAGE_LEAD = Text(
    zh="大约五分钟就能开始用。选的是门店的默认语言，每个人以后都可以换成自己习惯的。",
    en="In about five minutes the store can work with it. This is the store's first "
    "language; everybody may switch later.",
)

STORE_TITLE = Text(zh="您的门店", en="Your store")
STORE_LEAD = Text(
    zh="名称会显示在登录页和打印件上，其余可以以后再填。",
    en="The name is shown at login and on printouts; the rest can wait.",
)
NAME_EXAMPLE = Text(zh="例如 临江路 4S 店", en="For example Harbour Road Motors")
BRAND_EXAMPLE = Text(zh="例如 大众", en="For example Volkswagen")
PHONE_EXAMPLE = Text(zh="例如 400-800-1234", en="For example 400-800-1234")
OPENS_BEFORE = Text(
    zh="开门时间要早于关门时间，例如 08:30 和 17:30", en="It opens before it closes, for example 08:30 and 17:30"
)

PEOPLE_TITLE = Text(zh="部门和人员", en="Departments and people")
PEOPLE_LEAD = Text(
    zh="从 Excel 里复制姓名、岗位、手机三列，粘贴到下面，一行一个人。也可以用逗号隔开，部门写不写都行。",
    en="Copy name, post and phone from Excel and paste them here, one person a line. "
    "Commas do as well; a department is optional.",
)
PEOPLE_FIELD = Text(zh="人员名单", en="People")
PEOPLE_EXAMPLE = "李静\t服务顾问\t138 0000 0000\n王强，维修技师，售后服务部\n赵敏，客服"
PEOPLE_EXAMPLE_EN = "Li Jing, Service advisor, 138 0000 0000\nWang Qiang, Technician\nZhao Min, Follow-up clerk"
PEOPLE_HERE = Text(zh="已有 {count} 人在册。", en="{count} people are here already.")
NOBODY = Text(zh="请粘贴至少一个人，或先跳过。", en="Paste at least one person, or skip this for now.")
DEPARTMENTS_HERE = Text(
    zh="部门已备好：{names}。以后可以改。", en="Departments are ready: {names}. They can be changed later."
)
PEOPLE_SAVE = Text(zh="建立账号", en="Create the accounts")

HIRED_TITLE = Text(zh="{count} 个账号建好了", en="{count} accounts are ready")
HIRED_LEAD = Text(
    zh="初始密码只显示这一次。现在打印（Ctrl+P）或抄下来，剪开发给本人；第一次登录时会要求改掉。",
    en="The start passwords are shown this once. Print this page now (Ctrl+P) and hand each line to its person; "
    "it has to be changed at the first login.",
)
HIRED_COLUMNS = (
    Text(zh="姓名", en="Name"),
    Text(zh="角色", en="Role"),
    Text(zh="登录名", en="Login"),
    Text(zh="初始密码", en="Start password"),
)
HIRED_NEXT = Text(zh="已打印，下一步", en="Printed, next")

ADMIN_TITLE = Text(zh="系统管理员", en="The administrator")
ADMIN_LEAD = Text(
    zh="管理员加人、改设置、做备份。请用您自己的名字，密码只有您知道。",
    en="The administrator adds people, changes settings and keeps backups. Use your own "
    "name; only you know the password.",
)
ADMIN_MORE = Text(
    zh="已有管理员：{names}。要再加一位就填写下面，不加就跳过。",
    en="Administrators: {names}. Fill this in to add another, or skip.",
)
FULL_NAME = Text(zh="姓名", en="Your name")
LOGIN = Text(zh="登录名", en="Login")
LOGIN_HELP = Text(zh="字母和数字，例如 wanglei。", en="Letters and digits, for example wanglei.")
LOGIN_WRONG = Text(
    zh="登录名用 2 到 40 个字母、数字、点或短横，例如 wanglei；现在是“{found}”。",
    en="A login has 2 to 40 letters, digits, dots or dashes, for example wanglei; now it is “{found}”.",
)
LOGIN_TAKEN = Text(
    zh="登录名“{found}”已经有人用了，请换一个，例如 {other}。",
    en="The login “{found}” is taken; choose another, for example {other}.",
)
PASSWORD = Text(zh="密码", en="Password")
PASSWORD_HELP = Text(
    zh="至少 8 位，越长越好；几个不相关的词连起来既好记又安全。",
    en="At least 8 characters, the longer the better; a few unrelated words are easy to remember and hard to guess.",
)
AGAIN = Text(zh="再输入一次密码", en="Password once more")
DIFFERENT = Text(zh="两次输入的密码不一样，请重新输入。", en="The two passwords differ. Please type them again.")
ADMIN_SAVE = Text(zh="建立管理员并登录", en="Create the administrator and sign in")
ADMIN_ADD = Text(zh="添加管理员", en="Add the administrator")

DATA_TITLE = Text(zh="从哪里开始", en="Where to begin")
DATA_LEAD = Text(zh="三种都可以，选错了也能改。", en="Any of the three is fine, and none is final.")
OWN_FILE = Text(zh="导入自己的表格", en="Import your own file")
OWN_FILE_WHY = Text(
    zh="把旧系统导出的客户、车辆、工单表（Excel 或 CSV）拿来就行，列名不用改。",
    en="Take customers, cars or orders as your present system exports them (Excel or "
    "CSV); headers can stay as they are.",
)
DEMO = Text(zh="先放演示数据试用", en="Try it with demo data")
DEMO_WHY = Text(
    zh="2,000 位虚构客户、12,000 次来店，约 5 秒放好；试完在“设置”里一键清除，不影响您自己录入的内容。",
    en="2,000 invented customers and 12,000 visits, in about five seconds; one click in "
    "Settings takes them out again and leaves your own entries.",
)
DEMO_HERE = Text(zh="演示数据已经在这里了。", en="The demo data are here already.")
NOTHING = Text(zh="从空白开始", en="Begin with nothing")
NOTHING_WHY = Text(zh="来一位客户建一份档案。", en="One file for every customer who comes.")

CODE_TITLE = Text(zh="请输入设置码", en="Please type the set-up code")
CODE_LEAD = Text(
    zh="您不是在装软件的那台电脑上操作。设置码显示在那台电脑的启动窗口里，8 位，确认是店里的人。",
    en="You are not at the computer that runs the program. Its start window shows a "
    "code of 8 characters, so that only your own people get in.",
)
CODE = Text(zh="设置码", en="Set-up code")
CODE_WRONG = Text(
    zh="设置码不对，请对照启动窗口再输一次，不分大小写。",
    en="That is not the code. Compare it with the start window; capitals do not matter.",
)
CODE_GO = Text(zh="继续", en="Go on")
