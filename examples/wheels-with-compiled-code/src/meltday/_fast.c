#include <Python.h>

static PyObject *melt_of_day(PyObject *self, PyObject *args) {
    double temperature, factor, base;
    if (!PyArg_ParseTuple(args, "ddd", &temperature, &factor, &base))
        return NULL;
    double degrees = temperature - base;
    return PyFloat_FromDouble(degrees > 0 ? factor * degrees : 0.0);
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
