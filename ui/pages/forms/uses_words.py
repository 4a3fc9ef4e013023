"""The words of a form's uses."""

from typing import Final

from models.text import Text

TAB: Final = Text(zh="用途", en="Used for")
NOW: Final = Text(zh="现在用在", en="Used now")
NOT_YET: Final = Text(zh="这张表还没有用起来。在下面选一个用途。", en="Nothing uses this form yet. Choose a use below.")
CHOOSE: Final = Text(zh="选择用途", en="Choose what it is used for")
NOT_USED: Final = Text(zh="这张表还没有用起来。", en="Nothing uses this form yet.")
FOLLOWS: Final = Text(zh="保存以后", en="What follows")
SAVE: Final = Text(zh="保存用途", en="Save the use")
ONLY_HEADS: Final = Text(
    zh="用途由经理和管理员决定。", en="Managers and the administrator decide what a form is used for."
)
NOTHING_FOR: Final = Text(
    zh="{kind}没有别的用途可选。要换用途，先在编辑页改表单的类型。",
    en="There is no further use for a form of this kind ({kind}). Change its kind in the builder first.",
)
INTERNAL: Final = Text(
    zh="这张表由“责任追究”使用，不能另作他用。", en="The accountability records use this form; it has no other use."
)

ADD_ROW: Final = Text(zh="登记一条", en="Add an entry")
TABLE: Final = Text(zh="登记表", en="A table of its own")
TABLE_NAMED: Final = Text(zh="登记表：{title}（{count}）", en="A table of its own: {title} ({count})")
TABLE_WHY: Final = Text(
    zh="在菜单里有自己的列表，能登记、筛选、搜索、导入、导出、打印、看统计。",
    en="It has a list of its own in the menu: add, filter, search, import, export, print, statistics.",
)
TABLE_NOW: Final = Text(zh="{group} › {title}，已登记 {count} 条", en="{group} › {title}, {count} entries")
TABLE_OFF: Final = Text(
    zh="已停用：菜单里没有，{count} 条登记都还在", en="Switched off: not in the menu, its {count} entries are kept"
)
MAKE_TABLE: Final = Text(zh="建成登记表", en="Make it a table")
CHANGE_TABLE: Final = Text(zh="保存设置", en="Save the settings")
OPEN_TABLE: Final = Text(zh="打开登记表", en="Open the table")
STATISTICS: Final = Text(zh="看统计", en="Statistics")
SWITCH_OFF: Final = Text(zh="停用登记表", en="Switch the table off")
SWITCH_ON: Final = Text(zh="重新启用", en="Switch it on again")
OFF_ASK: Final = Text(zh="停用“{title}”？", en="Switch “{title}” off?")
OFF_WHY: Final = Text(
    zh="菜单里不再有它，{count} 条登记都保留，随时可以重新启用。",
    en="It leaves the menu; its {count} entries are kept, and it can be switched on again at any time.",
)
GROUP: Final = Text(zh="放在菜单的哪一组", en="Where it stands in the menu")
ICON: Final = Text(zh="图标", en="Icon")
ICONS: Final = {
    "sheet": Text(zh="表单", en="Sheet"),
    "car": Text(zh="车", en="Car"),
    "key": Text(zh="钥匙", en="Key"),
    "list": Text(zh="清单", en="List"),
    "check": Text(zh="打勾", en="Tick"),
    "tag": Text(zh="标签", en="Tag"),
    "calendar": Text(zh="日历", en="Calendar"),
    "wrench": Text(zh="扳手", en="Wrench"),
    "people": Text(zh="人", en="People"),
    "shield": Text(zh="盾牌", en="Shield"),
    "pin": Text(zh="图钉", en="Pin"),
    "star": Text(zh="星", en="Star"),
}
ORDER: Final = Text(zh="第几个（数字小的在前）", en="Its place (small numbers first)")
ORDER_WRONG: Final = Text(
    zh="请写 0 到 999 的整数，例如 1", en="Please give a whole number from 0 to 999, for example 1"
)
WHO: Final = Text(zh="谁能看、谁能改", en="Who sees and who changes it")
EACH_ROLE: Final = Text(zh="逐个岗位设置", en="Role by role")
ROLE: Final = Text(zh="角色", en="Role")
SEE: Final = Text(zh="能看", en="Sees")
WRITE: Final = Text(zh="能登记和修改", en="Adds and changes")
EXPORT: Final = Text(zh="能导出", en="Exports")
ALWAYS: Final = Text(
    zh="总经理始终能看、能改、能导出。电话、证件等受保护的内容，只有能改的人看得全。",
    en="The general manager always may. Phones and papers that are protected are shown in full to who may change them.",
)
TABLE_FOLLOWS: Final = (
    Text(
        zh="菜单“{group}”里马上出现“{title}”，不用重启，别的电脑也一样。",
        en="“{title}” appears in the menu under “{group}” at once, on every computer, without a restart.",
    ),
    Text(zh="{count} 个问题成为列：{columns}。", en="{count} questions become columns: {columns}."),
    Text(zh="看：{see}。", en="Who sees: {see}."),
    Text(zh="登记和修改：{write}。", en="Who adds and changes: {write}."),
    Text(zh="导出：{export}。", en="Who exports: {export}."),
)
MORE_COLUMNS: Final = Text(zh="{columns}等", en="{columns} and more")
NOBODY: Final = Text(zh="只有总经理", en="only the general manager")
SAID: Final = Text(zh="{roles}（{scope}）", en="{roles} ({scope})")
MADE: Final = Text(zh="“{title}”已经建成，菜单里可以找到", en="“{title}” is made; you find it in the menu")
KEPT: Final = Text(zh="“{title}”的设置已保存", en="The settings of “{title}” are saved")
WENT: Final = Text(zh="“{title}”已停用", en="“{title}” is switched off")

POSTS: Final = Text(zh="岗位检查表", en="A checklist for posts")
POSTS_WHY: Final = Text(
    zh="选岗位的人按周期收到它，逐行打勾；主管看得到漏做的。",
    en="Whoever holds a post you choose gets it and ticks its lines; leaders see what was missed.",
)
POSTS_NOW: Final = Text(zh="{post}（{count} 人），{when}", en="{post} ({count}), {when}")
WHICH_POSTS: Final = Text(zh="哪些岗位", en="Which posts")
PERIOD: Final = Text(zh="多久一次", en="How often")
WEEKDAY: Final = Text(zh="周几", en="On")
DAY: Final = Text(zh="每月几号", en="Day of the month")
FROM: Final = Text(zh="几点起", en="From")
UNTIL: Final = Text(zh="几点止", en="Until")
KEEPS: Final = Text(
    zh="{count} 行在表单里自己写了时间，仍按表单。", en="{count} lines say their own time in the form and keep it."
)
POSTS_FOLLOW: Final = Text(
    zh="{posts}：共 {people} 人。今天起，这些岗位的人{period}会收到这张表（{lines} 项）；没选的岗位不再收到，"
    "已填的都保留。",
    en="{posts}: {people} people. From today on they get this sheet {period} ({lines} lines); other posts get it no "
    "more, and what they entered is kept.",
)
EVERY: Final = {
    "daily": Text(zh="每天", en="every day"),
    "weekly": Text(zh="每周", en="every week"),
    "monthly": Text(zh="每月", en="every month"),
}
NO_POSTS: Final = Text(zh="没有选岗位：谁都不会收到。", en="No post is chosen: nobody gets it.")
HOURS: Final = Text(zh="{period} {begins}–{ends}", en="{period} {begins}–{ends}")
ALL_DAY: Final = Text(zh="{period}，不限时间", en="{period}, at any hour")
POSTS_KEPT: Final = Text(zh="检查表的安排已保存", en="The checklist is scheduled")
SEE_DUTIES: Final = Text(zh="看今天的检查", en="See today's checklists")

SERIES: Final = Text(zh="会议议程", en="The agenda of meetings")
SERIES_WHY: Final = Text(
    zh="会上照着它一项项过，签字后成为纪要。", en="The meeting goes through it line by line; signed, it is the minutes."
)
WHICH_SERIES: Final = Text(zh="哪个会议", en="Which meeting")
SERIES_FOLLOWS: Final = Text(
    zh="“{title}”从下一次会起用这张表，原来用的是“{old}”；签过字的纪要不变。",
    en="From its next meeting on “{title}” uses this form instead of “{old}”; signed minutes stay as they are.",
)
NO_FORM: Final = Text(zh="没有表单", en="no form")
CHOOSE_SERIES: Final = Text(zh="请先选一个会议。", en="Please choose a meeting first.")
NO_SERIES: Final = Text(zh="还没有会议系列。", en="There is no series of meetings yet.")
NEW_SERIES: Final = Text(zh="新建会议系列", en="Add a series")
SERIES_KEPT: Final = Text(zh="“{title}”从下一次会起用这张表", en="“{title}” uses this form from its next meeting on")

EXTRA: Final = Text(zh="档案的附加栏目", en="Further fields of files")
EXTRA_WHY: Final = Text(
    zh="问题成为客户、车辆或来店档案里的栏目，能筛选、导入、导出。",
    en="The questions become fields of customers, cars or visits, to filter, import and export.",
)
EXTRA_NOW: Final = Text(zh="{title}：{labels}", en="{title}: {labels}")
WHICH_NOUN: Final = Text(zh="加到哪种档案", en="Which files")
EXTRA_FOLLOWS: Final = Text(
    zh="“{title}”的档案多出 {count} 个栏目：{labels}。发布新版后自动跟着改。",
    en="{title} get {count} more fields: {labels}. They follow each new version by themselves.",
)
CHOOSE_NOUN: Final = Text(zh="请先选一种档案。", en="Please choose the files first.")
STOP_EXTRA: Final = Text(zh="从档案里撤下", en="Take them out again")
STOP_WHY: Final = Text(
    zh="栏目不再出现，已填的内容保留，重新用上时会回来。",
    en="The fields are shown no more; what was entered is kept and comes back with them.",
)
EXTRA_KEPT: Final = Text(zh="“{title}”的栏目已更新", en="The fields of {title} are up to date")
EXTRA_WENT: Final = Text(zh="“{title}”的栏目已撤下", en="The fields are taken out of {title}")

SURVEY: Final = Text(zh="调查项目", en="A survey programme")
SURVEY_WHY: Final = Text(
    zh="定好问谁、什么时候问、用什么渠道、多少名额、什么算差评。",
    en="Say whom it asks, when, by which channel, how many, and which answers open a case.",
)
