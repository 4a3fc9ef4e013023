"""The words of the list page."""

from models.text import Text

ADD = Text(zh="新建{one}", en="Add {one}")
STATISTICS = Text(zh="统计", en="Statistics")
IMPORT = Text(zh="导入", en="Import")
EXPORT = Text(zh="导出 Excel", en="Export to Excel")
SEARCH = Text(zh="在{title}中搜索", en="Search {title}")
RANGE = Text(zh="{low}–{high} / {total}", en="{low}–{high} / {total}")
TOTALS = Text(zh="合计", en="Total")
LEFT_OUT = Text(zh="有条件没有用上：{problems}", en="Some conditions were left out: {problems}")
CLEAR = Text(zh="清空条件", en="Clear the filters")

NOTHING_YET = Text(zh="还没有{title}。", en="No {title} yet.")
NOTHING_YET_HELP = Text(zh="还没有{title}。{help}", en="No {title} yet. {help}")
NOTHING_FITS = Text(
    zh="没有符合条件的{title}。放宽条件，或清空后再看。", en="No {title} fit. Loosen the filters, or clear them."
)
NOTHING_ARCHIVED_OF = {"forms": Text(zh="没有停用的表单。", en="No form is retired.")}
NOTHING_ARCHIVED = Text(zh="归档里没有{title}。", en="There are no archived {title}.")
BACK_TO_LIST = Text(zh="回到列表", en="Back to the list")

COLUMNS = Text(zh="列", en="Columns")
COLUMNS_HELP = Text(
    zh="勾选要显示的列；拖动或用箭头调整顺序。", en="Tick what is shown; drag or use the arrows to change the order."
)
RESET_COLUMNS = Text(zh="恢复默认列", en="Back to the usual columns")
EARLIER = Text(zh="“{title}”前移", en="Move “{title}” earlier")
LATER = Text(zh="“{title}”后移", en="Move “{title}” later")
LAST_COLUMN = Text(zh="至少要留一列。", en="At least one column stays.")
ORDER = Text(zh="排序", en="Sort")

ARCHIVED = Text(zh="已归档", en="Archived")
ARCHIVED_OF = {"forms": Text(zh="已停用", en="Retired")}  # where it is called otherwise
VIEWS = Text(zh="视图", en="Views")
CHANGED = Text(zh="{name}（已改动）", en="{name} (changed)")
EVERYTHING = Text(zh="全部{title}", en="All {title}")
MINE = Text(zh="我的视图", en="My views")
SHARED = Text(zh="大家的视图", en="Shared views")
BY = Text(zh="{name} 共享", en="shared by {name}")
FIRST_FOR = Text(zh="{role}默认", en="first for {role}")
SAVE_AS = Text(zh="另存为新视图", en="Save as a new view")
SAVE_HELP = Text(zh="保存现在的列、顺序和条件。", en="Keeps the columns, order and filters as they are now.")
NAME = Text(zh="名字", en="Name")
NAME_EXAMPLE = Text(zh="例如：半年没来的老客户", en="For example: away for half a year")
SAVE = Text(zh="保存视图", en="Save view")
UPDATE = Text(zh="更新“{name}”", en="Update “{name}”")
MANAGE = Text(zh="修改视图“{name}”", en="Change view “{name}”")
SHARE = Text(zh="共享给大家", en="Share with everybody")
FIRST_VIEW = Text(zh="作为岗位默认视图", en="First view of a role")
NO_ROLE = Text(zh="不作默认", en="of no role")
DELETE_VIEW = Text(zh="删除视图", en="Delete view")
VIEW_SAVED = Text(zh="视图“{name}”已保存", en="View “{name}” is saved")
VIEW_DELETED = Text(zh="视图“{name}”已删除", en="View “{name}” is deleted")

CHOSEN = Text(zh="已选 {count} 项", en="{count} chosen")
CHOOSE_ALL = Text(zh="选择全部 {count} 项", en="Choose all {count}")
CHOOSE_NONE = Text(zh="取消选择", en="Choose none")
EDIT_THEM = Text(zh="批量修改", en="Edit")
HAND_OVER = Text(zh="移交", en="Hand over")
PRINT_LETTERS = Text(zh="打印信函", en="Print letters")
TOO_MANY_LETTERS = Text(
    zh="勾选的太多了，网址放不下。请少勾几行，或用筛选后选“全部”。",
    en="These are too many for one address. Please tick fewer, or narrow the list and choose all of it.",
)
TOO_MANY_TO_HAND_OVER = Text(
    zh="一个一个勾选的太多了。请先用条件筛选出这些客户，再点“选择全部”移交。",
    en="Too many were ticked one by one. Filter the list down to these customers and choose all of them instead.",
)
ARCHIVE_THEM = Text(zh="归档", en="Archive")
RESTORE_THEM = Text(zh="恢复", en="Restore")
DELETE_THEM = Text(zh="彻底删除", en="Delete for good")
EXPORT_THEM = Text(zh="导出所选", en="Export")
STOP = Text(zh="停止", en="Stop")
WHICH_FIELD = Text(zh="要修改哪一项", en="What to change")
SET_TO = Text(zh="“{label}”改为", en="Set “{label}” to")
CHANGE_SEVERAL = Text(zh="修改“{label}”", en="Change “{label}”")
ADD_THESE = Text(zh="加上所选的", en="Add the ticked ones")
TAKE_THESE_AWAY = Text(zh="去掉所选的", en="Take the ticked ones away")
SET_TO_THESE = Text(zh="改为只有所选的", en="Set to the ticked ones only")
EMPTY_IT = Text(zh="清空这一项", en="Empty it")
PREVIEW = Text(zh="将修改 {count} 项。", en="{count} will be changed.")
PREVIEW_LESS = Text(
    zh="将修改 {count} 项；另有 {out} 项不在您可以修改的范围内，保持原样。",
    en="{count} will be changed; {out} lie outside what you may change and stay as they are.",
)
DO_EDIT = Text(zh="修改 {count} 项", en="Change {count}")
RUNNING = Text(zh="正在处理 {done} / {total}", en="{done} of {total} done")
NOT_ALLOWED_THEM = Text(
    zh="所选的都不在您可以处理的范围内，没有改动。",
    en="None of the chosen lie within what you may change; nothing was changed.",
)
OUTSIDE = Text(zh="不在您可以处理的范围内", en="outside what you may change")
EDITED = Text(zh="已修改 {count} 项", en="{count} changed")
ARCHIVED_THEM = Text(zh="已归档 {count} 项", en="{count} archived")
RESTORED_THEM = Text(zh="已恢复 {count} 项", en="{count} restored")
DELETED_THEM = Text(zh="已彻底删除 {count} 项", en="{count} deleted for good")
REPORT = Text(zh="处理结果", en="What became of them")
UNCHANGED = Text(zh="{count} 项本来就是这样", en="{count} were so already")
STALE = Text(
    zh="{count} 项刚被别人改过，没有覆盖；请看过后再改一次",
    en="{count} were changed by somebody meanwhile and not overwritten; look at them and try again",
)
NOT_DONE = Text(zh="{count} 项没有处理：{why}", en="{count} not done: {why}")
STOPPED = Text(zh="已停止，之前处理的保持不变", en="Stopped; what was done before stays")
DELETE_HELP = Text(
    zh="彻底删除后不能恢复，历史里只留一条删除记录。平时请用归档。",
    en="What is deleted for good cannot be brought back. For everyday use, archive.",
)
TYPE_COUNT = Text(zh="请输入数字 {count} 确认", en="Type {count} to confirm")
TYPED_WRONG = Text(zh="要输入 {count}，现在是“{typed}”。", en="{count} is expected; “{typed}” was typed.")

EXPORTING = Text(zh="正在生成表格 {done} / {total}", en="Writing the file: {done} of {total}")
EXPORTED = Text(zh="已导出 {count} 行", en="{count} rows exported")
EXPORTED_LESS = Text(
    zh="已导出 {count} 行；另有 {out} 行不在您可以导出的范围内",
    en="{count} rows exported; {out} lie outside what you may export",
)
EXPORT_ALARM = Text(
    zh="已导出 {count} 行。您今天共导出 {today} 行，超过警戒线，已留记录给经理。",
    en="{count} rows exported. That makes {today} today, above the alarm; your manager can see it.",
)
DOWNLOAD_GONE = Text(
    zh="这个下载地址已经用过或过期了，请回到列表重新导出。",
    en="This download was used already or is too old. Please export again.",
)
