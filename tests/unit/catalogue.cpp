#include "catalogue.h"

#include "app/languages.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace umh {
namespace {

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.isNumerus) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QString &language)
{
    Catalogue catalogue;
    QFile file(QStringLiteral(UMH_SOURCE_DIR) + u"/translations/user-management-hub_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.problem = file.fileName() + u": "_s + file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1)
        xml.raiseError(u"no TS element"_s);
    catalogue.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) { // a context
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                catalogue.messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.problem = u"%1:%2: %3"_s.arg(file.fileName()).arg(xml.lineNumber()).arg(xml.errorString());
    return catalogue;
}

} // namespace

const QStringList &languages()
{
    static const QStringList all = Languages::codes();
    return all;
}

const Catalogue &catalogue(const QString &language)
{
    static const QMap<QString, Catalogue> catalogues = [] {
        QMap<QString, Catalogue> all;
        for (const QString &each : languages())
            all.insert(each, readCatalogue(each));
        return all;
    }();
    return *catalogues.constFind(language);
}

} // namespace umh
