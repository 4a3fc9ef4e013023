"""Files: chosen, dropped, pasted or photographed; what is there is shown as tiles that can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nicegui.element import Element

from models.text import Text
from models.uploads.types import TYPES
from models.uploads.upload import Upload
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.theme import look_address
from ui.widgets.widget import Shown, Widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

CHOOSE: Final = Text(zh="选择文件", en="Choose files")
PHOTOGRAPH: Final = Text(zh="拍照", en="Take a photo")
DROP: Final = Text(zh="也可以拖到这里或粘贴。", en="Or drop or paste them here. ")
LIMITS: Final = Text(zh="最多 {most} 个，每个不超过 {megabytes} MB。", en="{most} at most, up to {megabytes} MB each.")
TAKE_AWAY: Final = Text(zh="删除“{name}”", en="Take “{name}” away")
NO_LONGER: Final = Text(zh="文件已不在", en="no longer here")
WORDS: Final = {
    "sending": Text(zh="正在上传“{name}”", en="Uploading “{name}”"),
    "sent": Text(zh="“{name}”已上传", en="“{name}” is uploaded"),
    "away": Text(zh="已删除“{name}”", en="“{name}” is taken away"),
    "failed": Text(
        zh="“{name}”没有传上去，请检查网络后再选一次。",
        en="“{name}” did not arrive. Check the network and choose it again.",
    ),
    "many": Text(
        zh="最多放 {most} 个文件，“{name}”没有上传。请先删掉不需要的，再选一次。",
        en="There are {most} files at most, so “{name}” was not uploaded. Take one away first, then choose it again.",
    ),
    "large": Text(
        zh="“{name}”太大：每个文件最多 {megabytes} MB。请换一个小一点的，例如压缩后的照片或 PDF。",
        en="“{name}” is too large: {megabytes} MB a file at most. Please choose a smaller one, for example a "
        "compressed photo.",
    ),
    "stop": Text(zh="停止上传", en="Stop uploading"),
    "remove": TAKE_AWAY,
    "file": Text(zh="文件", en="File"),
    "close": Text(zh="关闭", en="Close"),
    "before": Text(zh="上一张", en="Previous"),
    "next": Text(zh="下一张", en="Next"),
    "save": Text(zh="下载", en="Download"),
    "unsigned": Text(
        zh="还没有签名。请在框内手写，或输入姓名，例如“李明”。",
        en="There is no signature yet. Please draw it in the box or type a name, for example “Li Ming”.",
    ),
    "signature": Text(zh="签名", en="signature"),
}
KILOBYTE: Final = 1024
ANY_SIZE: Final = 1_000_000  # bytes up to which a picture without a small one is shown as its own thumbnail
MOST: Final = 9
MEGABYTES: Final = 10


class Files(Element, component="file.js"):
    """The script of all file and signature fields, and of pictures opened large; one on a page is enough."""

    def __init__(self, lang: str) -> None:
        """Put it on the page; it shows nothing itself."""
        super().__init__()
        self._props["icons"] = f"{look_address()}/icons.svg"
        self._props["words"] = {name: text.to(lang) for name, text in WORDS.items()}

    def first_paint(self) -> Markup:
        """Draw nothing."""
        return NOTHING


def size_words(size: int) -> str:
    """Write a size as people read it.

    >>> size_words(900), size_words(482_000), size_words(3_400_000)
    ('1 KB', '471 KB', '3.2 MB')
    """
    kilobytes = max(1, round(size / KILOBYTE))
    return f"{kilobytes} KB" if kilobytes < KILOBYTE else f"{kilobytes / KILOBYTE:.1f} MB"


def thumbnail(upload: Upload) -> str:
    """Give the address of a picture small enough to stand in a row; empty where there is none."""
    if not upload.is_image or not (upload.small or upload.size <= ANY_SIZE):
        return ""
    return f"/files/{upload.id}?small=1"


def tile(lang: str, upload: Upload, *, may_take_away: bool = False) -> Markup:
    """Draw one file: its picture or its type, its name, and the button that takes it away."""
    address, small = f"/files/{upload.id}", thumbnail(upload)
    face = tag("img", src=small, alt="", loading="lazy") if small else icon("sheet")
    words = tag(
        "span", tag("span", upload.name, class_="upload-name"), tag("span", size_words(upload.size), class_="quiet")
    )
    inside = joined([tag("span", face, class_="upload-face"), words])
    if upload.is_image:
        link = tag("a", inside, href=address, target="_blank", rel="noopener", title=upload.name, data_large=True)
    else:
        link = tag("a", inside, href=address, download=upload.name, title=upload.name)
    away = tag(
        "button",
        icon("close"),
        type="button",
        class_="button square quiet",
        data_take_away=True,
        aria_label=TAKE_AWAY.fill(name=upload.name).to(lang),
    )
    return tag(
        "li", link, away if may_take_away else NOTHING, class_="upload", data_upload=upload.id, data_name=upload.name
    )


def gallery(lang: str, uploads: Iterable[Upload], kind: str = "file") -> Markup:
    """Draw files for reading; a picture opens large in a dialog."""
    return tag("ul", *(tile(lang, upload) for upload in uploads), class_=f"uploads is-{kind}")


def tiles(lang: str, shown: Shown) -> Markup:
    """Draw the files that an input holds, those that are gone included, so that they can be taken away."""
    held = shown.raw if isinstance(shown.raw, list) else [shown.raw] if shown.raw else []
    gone = NO_LONGER.to(lang)
    drawn = (
        tile(lang, (shown.uploads or {}).get(each) or Upload(each, gone, "", 0, ""), may_take_away=True)
        for each in held
    )
    return tag("ul", *drawn, class_=f"uploads is-{shown.field.kind}", aria_live="polite")


class File(Widget):
    """Tiles, and below them the ways to bring more."""

    control = "uploads"
    wide = True
    accept: Final = ",".join(f".{ending}" for each in TYPES.values() for ending in each.endings)

    def draw(self, lang: str, shown: Shown) -> Markup:
        """Draw them."""
        most = int(shown.field.high or shown.most)
        limits = LIMITS.fill(most=most, megabytes=shown.megabytes).to(lang)
        note = joined([tag("span", DROP.to(lang), class_="drop-words"), limits])
        choose = tag(
            "label",
            icon("upload"),
            tag("span", CHOOSE.to(lang)),
            self._input(shown, f"{shown.id}-file"),
            class_="button",
        )
        camera = tag(
            "label", icon("camera"), tag("span", PHOTOGRAPH.to(lang)), self._camera(shown), class_="button camera"
        )
        adding = tag(
            "div", choose, camera, tag("span", note, class_="quiet", id=f"{shown.id}-note"), class_="uploads-add"
        )
        return tag(
            "div",
            tiles(lang, shown),
            adding,
            class_="uploads-input",
            id=shown.id,
            role="group",
            aria_labelledby=f"{shown.id}-label",
            data_most=most,
            data_megabytes=shown.megabytes,
        )

    def _input(self, shown: Shown, number: str) -> Markup:
        several = int(shown.field.high or shown.most) > 1
        about = f"{shown.id}-note {shown.id}-said"
        return tag("input", type="file", id=number, accept=self.accept, multiple=several, aria_describedby=about)

    def _camera(self, shown: Shown) -> Markup:
        return tag("input", type="file", id=f"{shown.id}-camera", accept="image/*", capture="environment")


widget = File()
