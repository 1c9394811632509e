# %% [markdown]
# # Sessions, attendance and references with pandas
# Run the cells in a notebook, or the file with `python3 sessions.py [ADDRESS]`. Needs pandas alone.

# %%
import json
import sys
import urllib.parse
import urllib.request

import pandas as pd

ENDPOINT = sys.argv[1] if len(sys.argv) > 1 and sys.argv[1].startswith("http") else "http://127.0.0.1:4000"


def ask(query, **variables):
    """The data of a query; what is wrong with it is raised."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{ENDPOINT}/graphql", body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        result = json.load(answer)
    if result.get("errors"):
        raise ValueError("\n".join(error["message"] for error in result["errors"]))
    return result["data"]


def table(name, fields, **given):
    """A whole list as a table, one thing a row."""
    parameters = {"fields": fields, **({"filter": json.dumps(given)} if given else {})}
    return pd.read_json(f"{ENDPOINT}/export/{name}.jsonl?{urllib.parse.urlencode(parameters)}", lines=True)


# %% [markdown]
# ## How many attended each session

# %%
sessions = table("sessions", "key startDate attendance { totalCount }")
sessions["attended"] = sessions["attendance"].map(lambda one: one["totalCount"])
sessions = sessions.sort_values("attended", ascending=False)[["key", "startDate", "attended"]]
print(sessions.to_string(index=False))

# %% [markdown]
# ## In which capacities, by session

# %%
ATTENDANCE = """
query ($session: ID!) {
  session(id: $session) {
    attendance(first: 200) { edges { roles node { key label } } }
  }
}
"""
rows = [
    {"session": key, "thing": edge["node"]["key"], "role": role}
    for key in sessions["key"]
    for edge in ask(ATTENDANCE, session=key)["session"]["attendance"]["edges"]
    for role in edge["roles"]
]
roles = pd.DataFrame(rows).pivot_table(index="session", columns="role", values="thing", aggfunc="nunique", fill_value=0)
print(roles.to_string())

# %% [markdown]
# ## Which decisions are referred to most

# %%
decisions = table("resolutions", "symbol kind held referencedBy { totalCount }")
decisions["references"] = decisions["referencedBy"].map(lambda one: one["totalCount"])
most = decisions.sort_values(["references", "symbol"], ascending=[False, True])[["symbol", "references", "held"]].head(10)
print(most.to_string(index=False))
