#include <Python.h>

static PyObject *melt_of_day(PyObject *self, PyObject *args) {
    double temperature, factor, base;
    if (!PyArg_ParseTuple(args, "ddd", &temperature, &factor, &base))
        return NULL;
    if (factor <= 0) {
        PyErr_SetString(PyExc_ValueError, "factor must be positive");
        return NULL;
    }
    double degrees = temperature - base;
    return PyFloat_FromDouble(degrees <= 0 ? 0.0 : factor * degrees);
}

static PyMethodDef methods[] = {
    {"melt_of_day", melt_of_day, METH_VARARGS, "Melt of one day in millimeters."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "_fast", NULL, 0, methods,
};

PyMODINIT_FUNC PyInit__fast(void) {
    return PyModuleDef_Init(&module);
}
