// How the objects of a graph are numbered: see naming.c. Not for users of the shim.
#ifndef ENTENTE_GRAPHVIZ_NAMING_H
#define ENTENTE_GRAPHVIZ_NAMING_H

#include <cgraph.h>

extern Agiddisc_t entente_naming;

#endif
