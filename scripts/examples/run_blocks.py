"""Run the Python blocks of a post in one namespace; print what each did as a line of JSON.

The argument is a JSON file with the list of the blocks' texts.
"""

import contextlib
import io
import json
import pathlib
import sys
import traceback

namespace = {"__name__": "__main__"}
for text in json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")):
    printed = io.StringIO()
    result = {"status": "passed", "detail": "ran"}
    # The end of a block may say that it raises: "# raises ValueError: why".
    expected = text.partition("# raises ")[2].partition(":")[0].strip()
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(text, "<block>", "exec"), namespace)
        if expected:
            result = {"status": "failed", "detail": f"did not raise {expected}"}
    except ModuleNotFoundError as error:
        result = {"status": "unavailable", "detail": error.name}
    except Exception as error:
        if type(error).__name__ != expected:
            result = {"status": "failed", "detail": traceback.format_exc(limit=-1)}
    print(json.dumps({**result, "printed": printed.getvalue()}), file=sys.__stdout__)
