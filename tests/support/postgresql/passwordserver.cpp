#include "support/postgresql/passwordserver.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace umh {

PasswordServer::PasswordServer()
{
    QString quoted = password();
    quoted.replace(u'\'', "''"_L1);
    (void)m_cluster.texts(u"CREATE ROLE anna LOGIN PASSWORD '%1'"_s.arg(quoted));
    (void)m_cluster.texts(u"CREATE ROLE ben LOGIN PASSWORD 'ben'"_s);
    (void)m_cluster.texts(u"CREATE DATABASE hub OWNER anna"_s);
    QFile file(m_cluster.folder() + "/data/pg_hba.conf"_L1);
    const QByteArray lines = u"local all %1 trust\nlocal all all scram-sha-256\n"_s.arg(m_cluster.user()).toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(lines) != lines.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    m_cluster.restart(PostgresqlCluster::Stop::Fast); // else sessions are let in by the old rules for a moment
}

QString PasswordServer::address(const QString &user) const
{
    return u"postgresql://%1@/hub?host=%2&port=%3"_s.arg(
        user, QString::fromUtf8(QUrl::toPercentEncoding(m_cluster.folder())), QString::number(m_cluster.port()));
}

int PasswordServer::sessions() const
{
    return m_cluster
        .texts(u"SELECT count(*) FROM pg_stat_activity WHERE datname = 'hub' AND usename IN ('anna', 'ben')"_s)
        .constFirst()
        .toInt();
}

} // namespace umh
