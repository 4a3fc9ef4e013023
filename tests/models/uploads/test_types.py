"""What a file is, by what it holds; what is refused, and with which words."""

from __future__ import annotations

import pytest

from models.problem import Refused
from models.uploads.types import type_of
from tests.models.uploads import bytes as made

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        pytest.param(made.jpeg(), "jpg", id="photo"),
        pytest.param(made.png(), "png", id="picture"),
        pytest.param(made.webp(), "webp", id="picture of the web"),
        pytest.param(b"GIF89a" + bytes(20), "gif", id="moving picture"),
        pytest.param(b"%PDF-1.7\n...", "pdf", id="document"),
        pytest.param(made.office("xl/workbook.xml"), "xlsx", id="workbook"),
        pytest.param(made.office("word/document.xml"), "docx", id="letter"),
        pytest.param(made.office("ppt/presentation.xml", "ppt/data.json"), "pptx", id="slides"),
        pytest.param("车架号,车牌\n".encode("gb18030"), "txt", id="text as old Excel writes it"),
        pytest.param("\ufeff客户说：声音很大".encode(), "txt", id="text"),
    ],
)
def test_told_by_what_it_holds(tmp_path, content, ending):
    file = tmp_path / "page.html"
    file.write_bytes(content)
    assert type_of(file, "page.html").endings[0] == ending


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param(b"", "是空文件", id="empty"),
        pytest.param(b"<!doctype html><p>hello", "不是可以上传的文件", id="web page"),
        pytest.param(b"  \n<svg xmlns='http://www.w3.org/2000/svg'/>", "不是可以上传的文件", id="drawing with scripts"),
        pytest.param(b"\xef\xbb\xbf<?xml version='1.0'?><svg/>", "不是可以上传的文件", id="drawing behind a mark"),
        pytest.param(b"hello <SCRIPT>alert(1)</SCRIPT>", "不是可以上传的文件", id="script inside a text"),
        pytest.param(b"MZ\x90\0" + bytes(100), "不是可以上传的文件", id="program"),
        pytest.param(b"MZ only letters", "不是可以上传的文件", id="program without noughts"),
        pytest.param(b"\x7fELF" + bytes(100), "不是可以上传的文件", id="program of Linux"),
        pytest.param(b"#!/bin/sh\nrm -rf /", "不是可以上传的文件", id="shell script"),
        pytest.param(b"@ECHO off\r\ndel *.*", "不是可以上传的文件", id="batch file"),
        pytest.param(b"PK\x03\x04 cut off", "不是可以上传的文件", id="broken package"),
        pytest.param(made.office("classes.dex"), "不是可以上传的文件", id="any other package"),
        pytest.param(made.office("xl/workbook.xml", "xl/vbaProject.bin"), "宏", id="workbook with macros"),
        pytest.param(OLD, "另存为新格式", id="old Office"),
        pytest.param(b"\0\0\0\x18ftypheic" + bytes(20), "HEIC", id="photo of an iPhone"),
        pytest.param(b"\0\0\0\x18ftypmp42" + bytes(20), "不是可以上传的文件", id="film"),
    ],
)
def test_refused_with_an_example(tmp_path, content, said):
    file = tmp_path / "photo.jpg"
    file.write_bytes(content)
    with pytest.raises(Refused) as refused:
        type_of(file, "合同.jpg")
    words = refused.value.text.to("zh")
    assert said in words
    assert "“合同.jpg”" in words
    assert "例如" in words or "兼容性最佳" in words or "另存为" in words
