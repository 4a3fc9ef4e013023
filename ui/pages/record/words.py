"""The words of the record page."""

from models.text import Text

EDIT = Text(zh="修改", en="Edit")
EDIT_SECTION = Text(zh="修改“{title}”", en="Edit {title}")
SAVE = Text(zh="保存修改", en="Save changes")
CREATE = Text(zh="新建{one}", en="Add {one}")
CANCEL = Text(zh="取消", en="Cancel")
SAVED = Text(zh="已保存 {time}", en="Saved {time}")
CREATED = Text(zh="已新建{one}", en="The {one} is added")
PERHAPS_TWICE = Text(zh="{words}。到“重复档案”里可以合并。", en="{words}. They can be made one under “Duplicates”.")
CREATE_AGAIN = Text(zh="保存并再登记一条", en="Save and add another")
CREATED_AGAIN = Text(zh="已保存“{name}”，可以登记下一条。", en="“{name}” is saved. You can go on with the next one.")
OPEN = Text(zh="打开看", en="Open it")
BLANK = Text(
    zh="还什么都没有填，所以没有保存。请至少填一项，例如{names}。",
    en="Nothing is filled in yet, so nothing was saved. Please fill in at least one field, for example {names}.",
)
QUOTED = Text(zh="“{label}”", en="“{label}”")
EITHER = Text(zh="{one}或{other}", en="{one} or {other}")
KEYS = Text(zh="Ctrl+S 保存 · Esc 取消", en="Ctrl+S saves · Esc cancels")
KEYS_AGAIN = Text(
    zh="Ctrl+S 保存 · Ctrl+Shift+Enter 保存并再登记 · Esc 取消",
    en="Ctrl+S saves · Ctrl+Shift+Enter saves and adds another · Esc cancels",
)
SLOW = Text(
    zh="还没有收到保存结果。您输入的内容都还在，请稍后再按一次保存。",
    en="No answer yet. Everything you typed is still here; please save again in a moment.",
)
NONE_FOUND = Text(zh="没有找到", en="Nothing found")
LEAVE = Text(zh="放弃没有保存的修改？", en="Leave without saving?")
LEAVE_WHY = Text(zh="刚才输入的内容会丢掉。", en="What you typed will be lost.")
LEAVE_DO = Text(zh="放弃修改", en="Discard changes")
DROPPED = Text(
    zh="按现在的答案，这里不用填了，保存时会清空：{names}。改回原来的答案，内容还在。",
    en="With these answers this is not asked any more and is emptied when you save: {names}. "
    "Go back to the answer before and it is still there.",
)
DROPPED_ONE = Text(zh="“{label}”（{value}）", en="“{label}” ({value})")
PROTECTED = Text(zh="受保护，不能修改", en="protected, cannot be changed")

CALL = Text(zh="拨打 {phone}", en="Call {phone}")
FILL = Text(zh="填表", en="Fill in a form")
PRINT_AND_SEND = Text(zh="打印与发送", en="Print and send")
ARCHIVE = Text(zh="归档{one}", en="Archive {one}")
RESTORE = Text(zh="恢复{one}", en="Bring the {one} back")
DELETE = Text(zh="彻底删除{one}", en="Delete {one} for good")
ARCHIVED = Text(zh="已归档", en="Archived")
ARCHIVED_NOW = Text(zh="已归档“{name}”", en="“{name}” is archived")
RESTORED_NOW = Text(zh="已恢复“{name}”", en="“{name}” is back")
DELETED_NOW = Text(zh="已彻底删除“{name}”", en="“{name}” is deleted for good")
DELETE_ASK = Text(zh="彻底删除“{name}”？", en="Delete “{name}” for good?")
DELETE_WHY = Text(zh="删除后不能恢复。平时请用归档。", en="This cannot be taken back. Archiving is the daily way.")
ARCHIVED_WHY = Text(zh="已归档：不再出现在列表和搜索里。", en="Archived: it is left out of lists and searches.")
UNNAMED = Text(zh="{one} {number}", en="{one} {number}")
NEW = Text(zh="新建{one}", en="New {one}")
EXTRA = Text(zh="本店补充", en="The store's own fields")
OTHERS_ONE = Text(zh="{names}正在修改", en="{names} is editing")
OTHERS_MANY = Text(zh="{names}正在修改", en="{names} are editing")
OTHER_SAVED = Text(
    zh="这条资料刚刚被别人修改过，您正在修改的部分保持不变。",
    en="Somebody has just changed this; the part you are editing stays as it is.",
)

DRAFT = Text(zh="您有未保存的修改（{ago}）。", en="You have changes that were not saved ({ago}).")
DRAFT_KEEP = Text(zh="继续修改", en="Go on editing")
DRAFT_DISCARD = Text(zh="不要了", en="Discard")
NOW = Text(zh="刚刚", en="just now")
MINUTES = Text(zh="{number} 分钟前", en="{number} min ago")
HOURS = Text(zh="{number} 小时前", en="{number} h ago")
DAYS = Text(zh="{number} 天前", en="{number} days ago")

STALE = Text(
    zh="{by}在您修改的同时也改了下面的内容。请逐项选择保留哪一个，再保存。",
    en="{by} changed the same while you were editing. Please choose for each which to keep, then save again.",
)
SOMEBODY = Text(zh="另一位同事", en="Somebody else")
MINE = Text(zh="我的", en="Mine")
THEIRS = Text(zh="{by}的", en="{by}'s")
EMPTY = Text(zh="（空）", en="(empty)")

REVEAL = Text(zh="显示", en="Show")
REVEAL_TITLE = Text(zh="查看完整的“{label}”", en="Show “{label}” in full")
REVEAL_WHY = Text(
    zh="查看会记入历史并计数，请写明原因。", en="This is noted in the history and counted. Please say why."
)
REASON = Text(zh="原因", en="Reason")
REASON_EXAMPLE = Text(zh="例如：客户来电，核对号码", en="For example: the customer called")
REVEAL_DO = Text(zh="显示完整内容", en="Show in full")
REVEAL_OVER = Text(
    zh="您今天已查看 {number} 次完整号码，超过了门店的警戒线，已记录供经理查看。",
    en="You have shown {number} protected values today, more than the store finds usual; the manager can see it.",
)

TIMELINE = Text(zh="经过", en="What happened")
OLDER = Text(zh="更早的记录", en="Earlier")
NOTHING_YET = Text(zh="还没有记录。", en="Nothing yet.")
VISIT = Text(zh="来店", en="Visit")
DID = {
    "create": Text(zh="建档", en="added it"),
    "edit": Text(zh="修改", en="changed it"),
    "archive": Text(zh="归档", en="archived it"),
    "restore": Text(zh="恢复", en="brought it back"),
    "delete": Text(zh="彻底删除", en="deleted it"),
    "reveal": Text(zh="查看了", en="looked at"),
    "merge": Text(zh="合并", en="merged it"),
    "void": Text(zh="作废", en="voided it"),
    "unvoid": Text(zh="取消作废", en="let it count again"),
    "publish": Text(zh="发布新版", en="published a new version"),
    "suspend": Text(zh="停用账号", en="suspended the account"),
    "back": Text(zh="恢复账号", en="opened the account again"),
    "reset": Text(zh="重设密码", en="reset the password"),
    "password": Text(zh="修改密码", en="changed the password"),
    "unlock": Text(zh="解锁账号", en="unlocked the account"),
    "alarm": Text(zh="警戒：查看完整内容的次数过多", en="alarm: many protected values shown"),
}
PROGRAM = Text(zh="系统", en="The program")
BY_IMPORT = Text(zh="来自导入 {file}", en="by import {file}")
WHY = Text(zh="原因：{reason}", en="Reason: {reason}")
TO = Text(zh="改为", en="to")
MORE_FIELDS = Text(zh="等 {number} 项", en="and {number} more")

RELATED_ALL = Text(zh="全部 {count}", en="All {count}")
RELATED_NONE = Text(zh="还没有。", en="None yet.")
RELATED_ADD = Text(zh="新建", en="Add")
RELATED_EDIT = Text(zh="修改", en="Edit")
RELATED_ARCHIVE = Text(zh="归档", en="Archive")
GONE = Text(zh="没有编号为“{number}”的{one}。", en="There is no {one} with the number “{number}”.")
CHOICE_NEW = Text(zh="添加选项", en="Add a choice")
