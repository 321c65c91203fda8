#include "support/olddirectory.h"

#include "domain/time/clock.h"
#include "store/dialect.h"
#include "store/migrations.h"
#include "support/storefixture.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace umh {

Connection oldDirectory(const QString &path, int version, const AccountState &account)
{
    const StoreFixture today;
    (void)must(mirror(today.connect(), account, Clock::system()));
    Connection old = must(Connection::open({path}, Connection::Access::Create, Directory::writeTimeout));
    must(migrate(old, old.dialect().migrations().mid(0, version)));
    (void)must(old.run(u"ATTACH ? AS today"_s, {today.path()}));
    for (const auto &[table, columns] : {
             std::pair{u"operator"_s,
                       u"guid, full_name, folded_name, email, on_duty, administrator, culture"_s
                           + (version < 3 ? QString() : u", email_folded"_s)},
             std::pair{u"operator_group"_s, u"guid, name, folded_name, everyone, administrators"_s},
             std::pair{u"operator_group_member"_s, u"group_guid, operator_guid"_s},
             std::pair{u"api_user"_s,
                       u"id, guid, operator_guid, operator_name, operator_folded, username, username_folded, type, "
                       "type_folded, created, last_used, last_used_state, requests, description, "
                       "description_folded"_s},
         })
        (void)must(old.run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, columns)));
    (void)must(old.run(u"DETACH today"_s));
    return old;
}

} // namespace umh
