"""What is said where a line or a sheet cannot be settled as somebody wishes."""

from __future__ import annotations

from typing import Final

from models.text import Text

NOT_YOURS: Final = Text(
    zh="这一行不在您的检查表里，请由本人或代办人填写。",
    en="This line is on somebody else's sheet; it is entered by them or by who does it for them.",
)
ALREADY_CONFIRMED: Final = Text(
    zh="主管已经确认这张检查表，不能再改。要改请先找主管。",
    en="This sheet is confirmed and stays as it is. Please ask your supervisor.",
)
NOT_YET: Final = Text(zh="还没到时间，{begins} 以后再填。", en="It is too early; it can be entered from {begins} on.")
TOO_LATE: Final = Text(
    zh="已经过了能补做的时间（{until}），这一行算漏做。请把原因告诉主管，由主管写意见。",
    en="It could be entered until {until} and counts as missed. Please tell your supervisor why; they note it.",
)
PHOTO_WANTED: Final = Text(zh="这一行要先拍一张照片。", en="This line needs a photo first.")
WORD_WANTED: Final = Text(
    zh="这一行要写一句结果，例如“抽了 5 份，2 份少签字”。",
    en="This line needs a word on the result, for example “5 checked, 2 not signed”.",
)
SHEET_WANTED: Final = Text(
    zh="这一项要填整张表：点“填写”，填好交上就算完成。",
    en="This one is a sheet to fill in: press “Fill in”; once handed in it is done.",
)
FILLED: Final = Text(
    zh="这张表已经交上了。要改，请打开填好的表，在那里改答案，会留下记录。",
    en="This sheet is handed in. To change it, open it and change the answers there; that is kept on record.",
)
PHOTOS_GONE: Final = Text(
    zh="有照片已经不在了，请重新拍一张。", en="A photo is no longer here. Please take another one."
)
SAY_WHY: Final = Text(
    zh="请写一下没做的原因，例如“今天没有交车”。", en="Please say why it was not done, for example “no delivery today”."
)
TOO_LONG: Final = Text(zh="最多 {most} 个字，现在是 {count} 个。", en="At most {most} characters; there are {count}.")
LEADERS_ONLY: Final = Text(
    zh="要由主管或经理来做，不能是本人。", en="This is for a supervisor or manager, not for the person themselves."
)
NOT_MISSED: Final = Text(zh="这一行没有漏做，不用写意见。", en="This line was not missed; it needs no comment.")
SAY_COMMENT: Final = Text(
    zh="请写一句意见，例如“和本人谈过，明天起先做这一项”。",
    en="Please write a comment, for example “talked with her; it comes first from tomorrow on”.",
)
STILL_OPEN: Final = Text(
    zh="{name} {day}：还有 {count} 行没到时间或没填，等填完再确认。",
    en="{name} {day}: {count} lines are still open. Please confirm when they are settled.",
)
COMMENT_FIRST: Final = Text(
    zh="{name} {day}：有 {count} 行漏做还没有意见，先写意见再确认。",
    en="{name} {day}: {count} missed lines have no comment yet. Please write it first.",
)
NOT_THIS_ONE: Final = Text(
    zh="{name} {day}：这张检查表要由别的主管确认。", en="{name} {day}: another supervisor confirms this sheet."
)
NOBODY: Final = Text(
    zh="代办人要是本店在岗的同事，不能是本人。请另选一位。",
    en="The other one has to work in the same store, and not be the person. Please choose again.",
)
SAY_AWAY: Final = Text(zh="请写原因，例如“调休”。", en="Please say why, for example “day off”.")
GONE_SHEET: Final = Text(
    zh="这张检查表已经不在了，请刷新页面再看。", en="This sheet is no longer here. Please load the page anew."
)
LEFT: Final = Text(zh="人不在岗，或当天不营业", en="not here, or the store was closed")
