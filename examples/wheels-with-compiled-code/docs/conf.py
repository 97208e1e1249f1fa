project = "meltday"
author = "Your Name"
extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.intersphinx",
]
intersphinx_mapping = {
    "numpy": ("https://numpy.org/doc/stable/", None),
    "python": ("https://docs.python.org/3/", None),
}
nitpicky = True
napoleon_preprocess_types = True
napoleon_type_aliases = {"array_like": ":term:`array_like`"}
autodoc_typehints = "none"
