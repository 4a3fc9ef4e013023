"""The words of the backups page."""

from __future__ import annotations

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="备份", en="Backups")
NOW: Final = Text(zh="立即备份", en="Back up now")
WORKING: Final = Text(zh="正在备份……", en="Backing up …")
MADE: Final = Text(zh="备份完成，{size}", en="Backed up, {size}")
LAST: Final = Text(zh="最近一次：{at}（{ago}）。", en="The last one: {at} ({ago}).")
SCHEDULE: Final = Text(
    zh="服务器开着时每 {hours} 小时自动备份一次；定时备份保留最近 {keep} 份，再加最近 30 天每天一份。",
    en="Made every {hours} h while the server runs; of the scheduled ones the newest {keep} stay, and one a day for "
    "30 days.",
)
FOLDER: Final = Text(
    zh="文件在服务器的 {folder}。请定期下载一份，或把这个文件夹抄到另一块磁盘：同一块磁盘坏了，备份也会一起丢失。",
    en="The files are on the server in {folder}. Now and then download one, or copy that folder to another disk: if "
    "this disk fails, the backups on it are lost as well.",
)
CHANGE: Final = Text(zh="修改间隔", en="Change the schedule")
LATE: Final = Text(
    zh="已经 {hours} 小时没有备份了。请点“立即备份”，并让服务器保持开着。",
    en="There has been no backup for {hours} hours. Press “Back up now”, and keep the server running.",
)
NEVER: Final = Text(
    zh="还从来没有备份过。请点“立即备份”，并让服务器保持开着。",
    en="There has never been a backup. Press “Back up now”, and keep the server running.",
)
FAILED: Final = {
    "backup": Text(
        zh="{at} 的定时备份没有完成：{why} 编号 {reference}",
        en="The scheduled backup of {at} did not finish: {why} Reference {reference}",
    ),
    "clean_up": Text(
        zh="{at} 的清理没有完成：{why} 编号 {reference}",
        en="The clean-up of {at} did not finish: {why} Reference {reference}",
    ),
}
NONE: Final = Text(
    zh="还没有备份。服务器启动后会自动做第一次，也可以现在就做。",
    en="There is no backup yet. The server makes the first one by itself; you can also make one now.",
)
WHEN: Final = Text(zh="时间", en="When")
WHY: Final = Text(zh="原因", en="Why")
SIZE: Final = Text(zh="大小", en="Size")
CHECK: Final = Text(zh="校验", en="Check")
AGREES: Final = Text(zh="完好", en="Whole")
CHANGED: Final = Text(zh="已损坏", en="Damaged")
CHECKING: Final = Text(zh="校验中", en="Checking")
TRY: Final = Text(zh="试恢复", en="Try it")
RESTORE: Final = Text(zh="恢复…", en="Restore …")
DOWNLOAD: Final = Text(zh="下载", en="Download")
MORE: Final = Text(zh="显示全部 {count} 份", en="Show all {count}")
GONE: Final = Text(
    zh="这份备份已经不在了，可能按保留规则清理了。", en="This backup is gone; it was probably too old to keep."
)
NOT_YOURS: Final = Text(zh="备份不对您的岗位开放。", en="Backups are not open to your role.")
DOWNLOADING: Final = Text(
    zh="正在下载。文件里有全部客户资料，请妥善保管；这次下载已记入历史。",
    en="Downloading. The file holds all customers: keep it safe. The download is noted in the history.",
)

TRYING: Final = Text(zh="正在旁边试着打开这份备份……", en="Opening this backup beside the data …")
TRIED: Final = Text(
    zh="{at} 的备份可以恢复，现有数据没有动。", en="The backup of {at} can be restored. The present data is untouched."
)
READABLE: Final = Text(
    zh="{at} 的备份可以读取，校验一致，现有数据没有动。",
    en="The backup of {at} can be read and its hash agrees. The present data is untouched.",
)
IN_IT: Final = Text(zh="备份里", en="In the backup")
PRESENT: Final = Text(zh="现在", en="Now")
UPDATES: Final = Text(
    zh="它来自较旧的版本，恢复时会自动升级。", en="It comes from an older version and is updated while it is restored."
)
RESTORE_TITLE: Final = Text(zh="恢复 {at} 的备份", en="Restore the backup of {at}")
RESTORE_WHY: Final = Text(
    zh="全店数据会回到那一刻：之后录入和修改的内容不再显示。现在的数据会先另存为一份备份，可以再恢复回来。"
    "恢复时所有人会暂停一会儿，之后要重新登录，密码也是那一刻的。",
    en="The whole store goes back to that moment: what was entered or changed since is gone from the pages. The "
    "present data is kept as a backup first, so this can be taken back. Everybody pauses meanwhile and signs in again "
    "afterwards, with the password of that moment.",
)
TYPE_NAME: Final = Text(zh="请输入门店名称“{name}”确认", en="Type the store's name “{name}” to confirm")
DO_RESTORE: Final = Text(zh="恢复这份备份", en="Restore this backup")
NOT_THE_NAME: Final = Text(
    zh="输入的不是“{name}”，没有恢复。请照着上面的名称再输入一次。",
    en="That is not “{name}”; nothing was restored. Type the name as it stands above.",
)
RESTORING: Final = Text(
    zh="正在恢复，请不要关闭服务器。完成后会回到登录页。",
    en="Restoring. Please leave the server running; the login page comes when it is done.",
)
PAUSE: Final = Text(
    zh="{name}正在恢复备份，请先停一下；一分钟后重新登录。",
    en="{name} is restoring a backup. Please pause and sign in again in a minute.",
)
JUST_NOW: Final = Text(zh="刚刚", en="just now")
MINUTES: Final = Text(zh="{n} 分钟前", en="{n} min ago")
HOURS: Final = Text(zh="{n} 小时前", en="{n} h ago")
DAYS: Final = Text(zh="{n} 天前", en="{n} days ago")
WEEKDAYS: Final = Text(zh="一二三四五六日", en="Mon Tue Wed Thu Fri Sat Sun")
