"""A plain Django form view that saves twelve answers to SQLite: what the customer's page is measured beside.

Started by benchmarks/public_forms.py as `uv run --with django --with uvicorn python benchmarks/django_form.py FOLDER PORT`.
"""

import sys

import django
import uvicorn
from django import forms
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.db import connection, models
from django.http import HttpResponse, HttpResponseRedirect
from django.urls import path

FOLDER, PORT = sys.argv[1], int(sys.argv[2])
NAMES = [f"q{number}" for number in range(1, 12)]

settings.configure(
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{FOLDER}/django.sqlite"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    ROOT_URLCONF=__name__,
    SECRET_KEY="benchmark",  # noqa: S106 -- for a minute, on this computer
    USE_TZ=True,
)
django.setup()


class Answers(models.Model):
    """One row for each sheet."""

    token = models.CharField(max_length=22, unique=True)
    words = models.TextField(blank=True)
    sent_at = models.DateTimeField(auto_now_add=True)
    for name in NAMES:
        locals()[name] = models.IntegerField()

    class Meta:
        """Where Django files it."""

        app_label = "bench"

    def __str__(self):
        """Name it."""
        return self.token


class Sheet(forms.ModelForm):
    """Eleven ratings and a sentence."""

    for name in NAMES:
        locals()[name] = forms.TypedChoiceField(coerce=int, choices=[(str(step), str(step)) for step in range(1, 11)])
    words = forms.CharField(required=False, widget=forms.Textarea, max_length=1000)

    class Meta:
        """What it fills."""

        model = Answers
        fields = (*NAMES, "words")


def answer(request, token):
    """Take a sheet and lead on, or show it again."""
    sheet = Sheet(request.POST or None, instance=Answers(token=token))
    if request.method == "POST" and sheet.is_valid():
        sheet.save()
        return HttpResponseRedirect(f"/s/{token}?done=1")
    return HttpResponse(f"<form method=post>{sheet.as_p()}</form>", status=422 if sheet.errors else 200)


urlpatterns = [path("s/<str:token>", answer)]

if __name__ == "__main__":
    with connection.schema_editor() as editor:
        editor.create_model(Answers)
    uvicorn.run(get_asgi_application(), host="127.0.0.1", port=PORT, log_level="error", access_log=False)
