// The signals of both interfaces, which have nothing else to compile.
#include "domain/apiusereditor.h"

#include "domain/apiuseraddition.h"
#include "moc_apiuseraddition.cpp"
#include "moc_apiusereditor.cpp"
