"""The words of tasks."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="待办任务", en="To do")
TASK: Final = Text(zh="任务", en="Task")
MINE: Final = Text(zh="我的", en="Mine")
TEAM: Final = Text(zh="团队的", en="My team's")
STORE: Final = Text(zh="全店的", en="The store's")
LATE: Final = Text(zh="过期的", en="Overdue")
GIVEN: Final = Text(zh="我布置的", en="Given by me")
NOTHING: Final = {
    "mine": Text(zh="手上没有要办的事。", en="There is nothing to do."),
    "team": Text(zh="团队没有未完成的任务。", en="Your team has no open tasks."),
    "late": Text(zh="没有过期的任务。", en="Nothing is overdue."),
    "given": Text(zh="您布置的任务都有结果了。", en="Everything you gave out is settled."),
}
ADD: Final = Text(zh="添加任务", en="Add the task")
WHAT: Final = Text(zh="要做什么", en="What is to be done")
WHAT_EXAMPLE: Final = Text(zh="例如：给李先生回电话，说明报价", en="For example: call Mr Li back about the estimate")
WHO: Final = Text(zh="谁来做", en="Who")
ME: Final = Text(zh="我自己", en="Myself")
UNTIL: Final = Text(zh="期限", en="By")
PROOF: Final = Text(zh="要什么证明", en="Proof wanted")
PROOF_EXAMPLE: Final = Text(zh="可不填，例如：照片", en="Optional, for example: a photo")
ADDED: Final = Text(zh="已添加", en="Added")
DONE_NOW: Final = Text(zh="完成：{title}", en="Done: {title}")
MARK_DONE: Final = Text(zh="标为完成：{title}", en="Mark as done: {title}")
IS_DONE: Final = Text(zh="已完成：{title}", en="Done: {title}")
TODAY: Final = Text(zh="今天", en="today")
TOMORROW: Final = Text(zh="明天", en="tomorrow")
LATE_DAYS: Final = Text(zh="过期 {days} 天", en="{days} days late")
LATE_DAY: Final = Text(zh="昨天到期", en="due yesterday")
CARRIED: Final = Text(zh="延期 {times} 次", en="Carried {times} times")
CARRIED_ONCE: Final = Text(zh="延期 1 次", en="Carried once")
WAITS: Final = Text(zh="等您验证", en="Waits for your check")
BY: Final = Text(zh="{name}布置", en="from {name}")
FROM: Final = {
    "meeting": Text(zh="会议", en="Meeting"),
    "case": Text(zh="客诉", en="Case"),
    "accountability": Text(zh="责任追究", en="Accountability"),
    "countermeasure": Text(zh="流失对策", en="Countermeasure"),
    "recall": Text(zh="保养招揽", en="Recall"),
    "duty": Text(zh="岗位检查", en="Duty"),
}
WANTED: Final = Text(zh="要证明：{wanted}", en="Proof: {wanted}")
PROOF_WORDS: Final = Text(zh="做了什么，结果怎样", en="What was done, and what came of it")
PHOTOS: Final = Text(zh="照片与文件", en="Photos and files")
WITH_PHOTO: Final = Text(zh="拍照或传文件", en="Add a photo or file")
DONE_LATELY: Final = Text(zh="最近完成", en="Done lately")
GIVE: Final = Text(zh="布置任务", en="Give out a task")
NO_TASKS: Final = Text(zh="还没有任务。", en="There are no tasks yet.")
ABOUT: Final = {
    "case": Text(zh="这个任务会挂在客诉案件 {row} 上。", en="This task will belong to case {row}."),
    "measure": Text(zh="这个任务会挂在流失对策 {row} 上。", en="This task will belong to countermeasure {row}."),
    "meeting": Text(zh="这个任务会挂在会议 {row} 上。", en="This task will belong to meeting {row}."),
}
GO_TO: Final = Text(zh="回去看", en="Back to it")
ALL: Final = Text(zh="全部任务", en="All tasks")
TASKS_OF: Final = Text(zh="任务", en="Tasks")
FEED: Final = Text(zh="订阅到手机日历", en="Subscribe in a calendar")

WORK: Final = Text(zh="处理", en="Work on it")
WAYS: Final = {
    "finish": Text(zh="完成", en="Done"),
    "carry": Text(zh="延期", en="Carry over"),
    "hand_on": Text(zh="转交", en="Hand on"),
    "drop": Text(zh="取消", en="Drop"),
    "prove": Text(zh="验证通过", en="It holds"),
    "give_back": Text(zh="退回重做", en="Give back"),
    "take_back": Text(zh="还没做完", en="Not done yet"),
}
DO: Final = {
    "finish": Text(zh="标为完成", en="Mark as done"),
    "carry": Text(zh="改期限", en="Carry it over"),
    "hand_on": Text(zh="转交任务", en="Hand the task on"),
    "drop": Text(zh="取消任务", en="Drop the task"),
    "prove": Text(zh="验证通过", en="Say that it holds"),
    "give_back": Text(zh="退回重做", en="Give it back"),
    "take_back": Text(zh="恢复为待办", en="Open it again"),
}
SAID: Final = {
    "finish": Text(zh="已完成", en="Done"),
    "carry": Text(zh="期限已改", en="Carried over"),
    "hand_on": Text(zh="已转交", en="Handed on"),
    "drop": Text(zh="已取消", en="Dropped"),
    "prove": Text(zh="已验证", en="Proved"),
    "give_back": Text(zh="已退回", en="Given back"),
    "take_back": Text(zh="已恢复为待办", en="Open again"),
}
ASKED: Final = {
    "finish": Text(zh="做了什么，结果怎样", en="What was done, and what came of it"),
    "carry": Text(zh="为什么延期", en="Why it takes longer"),
    "drop": Text(zh="为什么取消", en="Why it is dropped"),
    "give_back": Text(zh="还差什么", en="What is missing"),
}
TOLD: Final = {
    "carry": Text(
        zh="每次延期都会记数；到了规定的次数，上一级会知道。",
        en="Each time counts; after a number of times the next level up is told.",
    ),
    "prove": Text(zh="看过证明，确认真的做好了。", en="You have seen the proof and it is really done."),
    "take_back": Text(zh="点错了，或者还没做完。", en="It was ticked by mistake, or is not finished."),
}
NEW_DAY: Final = Text(zh="新的期限", en="The new day")
TO_WHOM: Final = Text(zh="转给谁", en="To whom")
CHOOSE: Final = Text(zh="请选择", en="Please choose")
CHOOSE_DAY: Final = Text(zh="请选新的期限。", en="Please choose the new day.")
CHOOSE_WHO: Final = Text(zh="请选择转给谁。", en="Please choose whom to hand it to.")
ENDED: Final = Text(zh="这个任务已经结束。", en="This task is settled.")
NO_RIGHT: Final = Text(zh="您可以查看这个任务，不能处理。", en="You may read this task, not work on it.")
