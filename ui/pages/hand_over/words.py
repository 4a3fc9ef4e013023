"""The words of the hand-over page."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="客户交接", en="Hand customers over")
WHY: Final = Text(
    zh="把一位顾问的客户交给别人。每位客户都会留下记录，整批可以一步撤销。",
    en="Give one advisor's customers to others. It stands in each customer's history and can be taken back at once.",
)
GIVER: Final = Text(zh="谁的客户", en="Whose customers")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
UNASSIGNED: Final = Text(zh="还没有顾问的客户", en="Customers without an advisor")
HAS: Final = Text(zh="{name}（{role}，{count} 位客户）", en="{name} ({role}, {count} customers)")
HAS_LEFT: Final = Text(zh="{name}（已停用，{count} 位客户）", en="{name} (suspended, {count} customers)")
PICKED: Final = Text(zh="从列表里选的客户", en="The customers picked in the list")
CHOSEN: Final = Text(zh="所选客户", en="Chosen customers")
BEFORE: Final = Text(zh="原来的顾问", en="those who looked after them before")
WHICH: Final = Text(zh="哪些客户", en="Which of them")
EVERY: Final = Text(zh="不勾选就是全部", en="With no box ticked, all of them")
SERIES: Final = Text(zh="按车系", en="By series")
TAKERS: Final = Text(zh="交给谁", en="Who takes them")
EVENLY: Final = Text(
    zh="选几位就平均分给几位，最近来过的客户先分。", en="Several share them evenly, the latest visitors first."
)
IN_TURN: Final = Text(zh="平均分给几位", en="In turn to several")
TO_ONE: Final = Text(zh="全部给一位", en="All to one")
BY_HAND: Final = Text(zh="手工分配", en="Shares by hand")
TO_ONE_HELP: Final = Text(zh="所选客户全部交给这一位。", en="All the customers go to this one person.")
BY_HAND_HELP: Final = Text(
    zh="每位填分到几位，最近来过的客户先分；没分完的不动。",
    en="How many each takes over, the latest visitors first; what is left stays where it is.",
)
SHARE_OF: Final = Text(zh="{name} 分到几位", en="How many {name} takes over")
STAY: Final = Text(zh="另有 {count} 位不动", en="{count} stay where they are")
REASON: Final = Text(zh="原因", en="Reason")
REASON_HELP: Final = Text(zh="例如：李红离职", en="For example: Li Hong left")
PREVIEW: Final = Text(zh="交接后", en="What will happen")
TOTAL: Final = Text(zh="共 {count} 位客户", en="{count} customers in all")
LOCKED: Final = Text(
    zh="另有 {count} 位您无权修改，不会交接", en="{count} more are not yours to change and stay where they are"
)
NONE: Final = Text(zh="没有符合条件的客户，请换个条件。", en="No customer fits. Please choose otherwise.")
FIRST: Final = Text(
    zh="选好交出人和接手人，这里会显示每人分到几位。", en="Choose both sides; the shares will be shown here."
)
DO: Final = Text(zh="交接 {count} 位客户", en="Hand over {count} customers")
DO_EMPTY: Final = Text(zh="交接客户", en="Hand customers over")
SURE: Final = Text(zh="交接 {count} 位客户？", en="Hand over {count} customers?")
SURE_WHY: Final = Text(
    zh="接手人马上就能看到这些客户。可以一步撤销。", en="Those who take over see them at once. It can be taken back."
)
RUNNING: Final = Text(zh="正在交接……{done} / {total}", en="Handing over … {done} / {total}")
STOP: Final = Text(zh="停止", en="Stop")
DONE: Final = Text(zh="已交接 {count} 位客户", en="{count} customers are handed over")
SKIPPED: Final = Text(
    zh="已交接 {count} 位客户，{skipped} 位刚被别人改过，没有动",
    en="{count} handed over; {skipped} were changed by somebody meanwhile and left alone",
)
PAST: Final = Text(zh="最近的交接", en="Latest hand-overs")
FROM_TO: Final = Text(zh="{giver} → {takers}，{count} 位", en="{giver} → {takers}, {count} customers")
UNDO: Final = Text(zh="撤销交接", en="Take back")
UNDO_SURE: Final = Text(zh="把 {count} 位客户还给 {giver}？", en="Give {count} customers back to {giver}?")
UNDO_REASON: Final = Text(zh="撤销交接：{reason}", en="Hand-over taken back: {reason}")
UNDONE: Final = Text(zh="已还回 {back} 位客户", en="{back} customers went back")
UNDONE_PARTLY: Final = Text(
    zh="已还回 {back} 位客户；{stays} 位后来又换过顾问，保持现状",
    en="{back} went back; {stays} were given to somebody else since and stay there",
)
WAS_UNDONE: Final = Text(zh="已撤销", en="Taken back")
