import { InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { openRegion } from '../region/openRegion.ts'
import { arrangesRegion } from './access.ts'
import { Territory } from './territory.ts'
import { namesOf, withOwnName } from './territoryInput.ts'

builder.mutationField('createTerritory', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).prismaField({
    type: Territory,
    ...newInLists,
    description:
      'A new territory of a market department, without shops and people. Its name, unique in the department, keeps a repeated write from making a second one.',
    args: {
      regionId: t.arg.globalID({ required: true, description: 'A market department.' }),
      name: t.arg.string({ required: true, description: 'At most 40 characters.' }),
      nameEn: t.arg.string({ description: 'At most 40 characters.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { regionId, ...typed }, context) => {
      const { db, viewer } = context
      const names = namesOf(typed)
      const { id } = await withOwnName(() =>
        db.$transaction(async (transaction) => {
          const region = await openRegion(transaction, regionId.id)
          if (region?.kind !== 'DEPARTMENT' || !arrangesRegion(viewer, region.id)) throw noDepartment()
          const territory = await transaction.territory.create({ data: { ...names, regionId: region.id } })
          await recordAct(transaction, context, {
            action: 'createTerritory',
            subjectType: 'Territory',
            subjectId: territory.id,
            after: { ...names, region: region.name },
          })
          return territory
        }),
      )
      return db.territory.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const noDepartment = () =>
  new InvalidInput('regionId', {
    'zh-CN': '辖区要放在一个市场部下面，请选择您管的市场部。',
    en: 'A territory belongs to a market department. Please choose one of yours.',
  })
